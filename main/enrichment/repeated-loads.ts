import type { Duplicate } from './duplicates.ts';
import { overlapping } from './overlapping.ts';
import { rowContent } from './row-content.ts';
import type { Load, Row } from './rows.ts';

const REASON = 'The same row stands in another statement of the account, whose period overlaps this one.';

/**
 * Rows that repeat a row of an earlier statement of the same account.
 *
 * Equal rows within one statement are different transactions, so statements are compared as multisets: the second of
 * two equal rows repeats the second one of the other statement, if there is one. Only statements whose periods
 * overlap can repeat each other. An original is never itself a repetition. (Between pages and files without pages, texts
 * differ: `repeatedSources` compares those.)
 *
 * @param rows in stable order, statement by statement
 */
export function repeatedLoads(rows: readonly Row[]): ReadonlyMap<string, Duplicate> {
  const duplicates = new Map<string, Duplicate>();
  const originals = new Map<string, Row[]>();
  let load: Load | null = null;
  let used = new Map<string, number>();
  for (const row of rows) {
    if (row.load !== load) {
      load = row.load;
      used = new Map();
    }
    const key = rowContent(row);
    const known = originals.get(key) ?? [];
    let next = used.get(key) ?? 0;
    while (next < known.length && !canRepeat(known[next], row)) next += 1;
    const original = known[next];
    if (original) duplicates.set(row.id, { originalId: original.id, reason: REASON });
    else known.push(row);
    used.set(key, next + 1);
    originals.set(key, known);
  }
  return duplicates;
}

const canRepeat = (earlier: Row | undefined, { load }: Row): boolean =>
  earlier !== undefined &&
  earlier.load !== load &&
  earlier.load?.source === load?.source &&
  overlapping(earlier.load, load);
