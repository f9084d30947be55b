import { daysBetween } from '../../../shared/dates.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { Row } from '../rows/rows.ts';
import type { Duplicate } from './duplicates.ts';
import { overlapping } from './overlapping.ts';

const REASON = 'The same transaction stands on a page of another statement of the account.';

/** Days by which a feed may date a transaction otherwise than the statement does. */
const FURTHEST = 3;

/**
 * Rows of files without pages that repeat a row on a page: of the same account, amount and days, whatever their text, for a
 * feed words it in its own way. Each row on a page is repeated by one row at most, the one dated nearest.
 *
 * @param rows of statements, in stable order
 */
export function repeatedSources(rows: readonly Row[]): ReadonlyMap<string, Duplicate> {
  const duplicates = new Map<string, Duplicate>();
  const keyOf = ({ account, amount }: Row): string => `${account?.id}|${amount}`;
  const onPages = groupBy(
    rows.filter(({ load }) => load?.source === 'pages'),
    keyOf,
  );
  const inFiles = groupBy(
    rows.filter(({ load }) => load?.source === 'file'),
    keyOf,
  );
  for (const [key, repeating] of inFiles) pair(repeating, onPages.get(key) ?? [], duplicates);
  return duplicates;
}

/** Each file tells a transaction once: the rows of one file are paired with all rows on pages, whatever another file holds. */
function pair(repeating: readonly Row[], originals: readonly Row[], duplicates: Map<string, Duplicate>): void {
  if (originals.length === 0) return;
  for (const rows of groupBy(repeating, ({ load }) => load).values()) {
    const free = new Set(originals);
    for (let distance = 0; distance <= FURTHEST; distance += 1)
      for (const row of rows) {
        if (duplicates.has(row.id)) continue;
        const original = [...free].find((one) => isApart(one, row, distance));
        if (!original) continue;
        free.delete(original);
        duplicates.set(row.id, { originalId: original.id, reason: REASON });
      }
  }
}

const isApart = (a: Row, b: Row, days: number): boolean =>
  overlapping(a.load, b.load) && a.date !== null && b.date !== null && Math.abs(daysBetween(a.date, b.date)) === days;
