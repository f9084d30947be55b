import type { Row } from '../rows/rows.ts';

/** What a row is of what a statement has. */
export interface Explained {
  readonly row: Row;
  /** The row that is the same, or that it is a part of, or the first of its parts. */
  readonly by: Row;
  readonly how: 'same' | 'part' | 'batch';
}

/**
 * Explains rows of a day by rows of a statement, each of which explains once: by one of the same amount; as payments that
 * stand together and come to one row; as one row that payments which stand together come to. Money in and money out are
 * never put together.
 *
 * @returns null where a row is left that nothing explains
 */
export function explainedBy(rows: readonly Row[], statement: readonly Row[]): Explained[] | null {
  const explained: Explained[] = [];
  const open = new Set(rows);
  const free = new Set(statement);
  const explain = (row: Row, by: Row, how: Explained['how']): void => {
    explained.push({ row, by, how });
    open.delete(row);
  };
  for (const row of rows) {
    const same = [...free].find(({ amount }) => amount === row.amount);
    if (!same) continue;
    free.delete(same);
    explain(row, same, 'same');
  }
  for (const batch of [...free]) {
    const parts = partsOf(batch, open);
    if (parts) free.delete(batch);
    for (const row of parts ?? []) explain(row, batch, 'part');
  }
  for (const batch of [...open]) {
    const parts = partsOf(batch, free);
    const [first] = parts ?? [];
    if (!first) continue;
    for (const part of parts ?? []) free.delete(part);
    explain(batch, first, 'batch');
  }
  return open.size === 0 ? explained : null;
}

/** Rows of a batch's direction that stand one after the other and come to it; null where none do. */
function partsOf(batch: Row, rows: Iterable<Row>): Row[] | null {
  const alike = [...rows].filter(({ amount }) => Math.sign(amount) === Math.sign(batch.amount));
  // Where each sum from the first row on ends: amounts of one direction never come to the same sum twice.
  const ends = new Map([[0, 0]]);
  let sum = 0;
  for (const [at, { amount }] of alike.entries()) {
    sum += amount;
    ends.set(sum, at + 1);
    const start = ends.get(sum - batch.amount);
    if (start !== undefined && at + 1 - start > 1) return alike.slice(start, at + 1);
  }
  return null;
}
