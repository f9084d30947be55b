import { contentId } from '../../shared/ids.ts';
import type { Row } from '../enrichment/index.ts';

/**
 * Rows with ids of their own: of rows that share an id (one reference sent twice, or equal content) the first by content
 * keeps it and the others are counted, so that ids do not depend on the order of the file. Null stays null.
 */
export function withOwnIds<R extends Row | null>(rows: readonly R[]): readonly R[] {
  const first = new Map<string, number>();
  const shared = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    if (row === null) continue;
    const known = first.get(row.id);
    if (known === undefined) first.set(row.id, at);
    else if (shared.has(row.id)) shared.get(row.id)?.push(at);
    else shared.set(row.id, [known, at]);
  }
  if (shared.size === 0) return rows;
  const own = [...rows];
  for (const [id, places] of shared) {
    const contents = new Map(places.map((at) => [at, contentOf(rows[at] ?? null)]));
    const sorted = places.toSorted((a, b) => compare(contents.get(a) ?? '', contents.get(b) ?? '') || a - b);
    for (const [occurrence, at] of sorted.entries()) {
      const row = rows[at];
      if (row && occurrence > 0) own[at] = { ...row, id: contentId('txn', id, occurrence), occurrence };
    }
  }
  return own;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const contentOf = (row: Row | null): string =>
  JSON.stringify([row?.date, row?.amount, row?.description, row?.balance, row?.account?.id, row?.currency]);
