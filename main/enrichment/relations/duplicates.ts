import { parted } from '../../../shared/parted.ts';
import type { Row } from '../rows/rows.ts';
import { repeatedEntries } from './repeated-entries.ts';
import { repeatedLoads } from './repeated-loads.ts';
import { repeatedRecords } from './repeated-records.ts';
import { repeatedSources } from './repeated-sources.ts';

/** Why a row is left out of every figure, and of what it is a repetition. */
export interface Duplicate {
  readonly originalId: string;
  /** One true sentence. */
  readonly reason: string;
}

/** Rows that repeat another row: id → the original, which is never itself a repetition. */
export function findDuplicates(rows: readonly Row[]): ReadonlyMap<string, Duplicate> {
  const [loaded, single] = parted(rows, ({ load }) => load !== null);
  const sources = repeatedSources(loaded);
  const others = sources.size === 0 ? loaded : loaded.filter(({ id }) => !sources.has(id));
  const byText = new Map([...sources, ...repeatedLoads(others)]);
  return new Map([...repeatedEntries(loaded, byText), ...repeatedRecords(single)]);
}
