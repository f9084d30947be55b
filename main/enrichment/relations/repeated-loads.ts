import type { Load, Row } from '../rows/rows.ts';
import type { Duplicate } from './duplicates.ts';
import { overlapping } from './overlapping.ts';
import { sameContent } from './same-content.ts';

const REASON = 'The same row stands in another statement of the account, whose period overlaps this one.';

/**
 * Rows that repeat a row of another statement of the same account.
 *
 * Equal rows within one statement are different transactions, so statements are compared as multisets: the second of
 * two equal rows repeats the second one of the other statement, if there is one. Only statements whose periods
 * overlap can repeat each other. Of rows that repeat each other the earliest counts, but before it one that a person
 * corrected. (Between pages and files without pages, texts differ: `repeatedSources` compares those.)
 *
 * @param rows in stable order, statement by statement
 */
export function repeatedLoads(rows: readonly Row[]): ReadonlyMap<string, Duplicate> {
  const duplicates = new Map<string, Duplicate>();
  for (const group of repetitions(rows)) {
    const original = group.find(({ asRead }) => asRead !== null) ?? group[0];
    for (const { id } of group)
      if (original && id !== original.id) duplicates.set(id, { originalId: original.id, reason: REASON });
  }
  return duplicates;
}

/** Rows with those of later statements that repeat them. */
function repetitions(rows: readonly Row[]): readonly (readonly Row[])[] {
  const contentOf = sameContent(rows);
  const all: Row[][] = [];
  const known = new Map<string, [Row, ...Row[]][]>();
  let load: Load | null = null;
  let used = new Map<string, number>();
  for (const row of rows) {
    if (row.load !== load) {
      load = row.load;
      used = new Map();
    }
    const key = contentOf(row);
    const groups = known.get(key) ?? [];
    let next = used.get(key) ?? 0;
    while (groups[next] && !canRepeat(groups[next]?.[0], row)) next += 1;
    const group = groups[next];
    if (group) group.push(row);
    else {
      const alone: [Row, ...Row[]] = [row];
      groups.push(alone);
      all.push(alone);
    }
    used.set(key, next + 1);
    known.set(key, groups);
  }
  return all;
}

const canRepeat = (earlier: Row | undefined, { load }: Row): boolean =>
  earlier !== undefined &&
  earlier.load !== load &&
  earlier.load?.source === load?.source &&
  overlapping(earlier.load, load);
