import type { Activity } from './activity.ts';
import type { Oddities } from './draw-document.ts';
import { drawStatement, type MadeStatement } from './draw-statement.ts';
import { FAMILIES, type FamilyName } from './families.ts';
import type { Family } from './family.ts';
import { live, liveBeside, liveOn } from './live.ts';
import { createRandom } from './random.ts';

/** What to make. Without an `activity` the family makes one up from the seed. */
export interface StatementSpec extends Oddities {
  readonly family: FamilyName;
  /** A period in which nothing happened. */
  readonly zeroActivity?: boolean;
  readonly activity?: Activity;
}

/** The statements of a family's document, each with its accounts. */
function liveAll(name: FamilyName, seed: number, quiet: boolean): Activity[][] {
  const family: Family = FAMILIES[name];
  const random = createRandom(seed, name);
  let last = live(family.life, random, quiet);
  const statements = [[last, ...(family.besides ?? []).map((life) => liveBeside(last, life, random, quiet))]];
  for (let month = 1; month < (family.months ?? 1); month += 1) {
    last = liveOn(last, family.life, random, quiet);
    statements.push([last]);
  }
  return statements;
}

/**
 * A document as a PDF, and its truths. Equal inputs give equal bytes. `inconsistent` is about the first statement; the
 * family `unproven` prints nothing that could be falsified and throws.
 */
export function makeStatement(spec: StatementSpec | FamilyName, seed: number): MadeStatement {
  const {
    family: name,
    zeroActivity = false,
    activity,
    ...oddities
  }: StatementSpec = typeof spec === 'string' ? { family: spec } : spec;
  const statements = activity === undefined ? liveAll(name, seed, zeroActivity) : [[activity]];
  return drawStatement({ name, family: FAMILIES[name], statements, oddities, seed });
}
