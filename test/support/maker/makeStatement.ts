import type { Activity } from './activity.ts';
import { drawStatement, type MadeStatement, type Oddities } from './drawStatement.ts';
import { FAMILIES, type FamilyName } from './families.ts';
import { live } from './live.ts';
import { createRandom } from './random.ts';

/** What to make. Without an `activity` the family makes one up from the seed. */
export interface StatementSpec extends Oddities {
  readonly family: FamilyName;
  /** A period in which nothing happened. */
  readonly zeroActivity?: boolean;
  readonly activity?: Activity;
}

/** A statement as a PDF, and its truth. Equal inputs give equal bytes. */
export function makeStatement(spec: StatementSpec | FamilyName, seed: number): MadeStatement {
  const {
    family: name,
    zeroActivity = false,
    activity,
    ...oddities
  } = typeof spec === 'string' ? { family: spec } : spec;
  const family = FAMILIES[name];
  const lived = activity ?? live(family.life, createRandom(seed, family.name), zeroActivity);
  return drawStatement(family, lived, oddities, seed);
}
