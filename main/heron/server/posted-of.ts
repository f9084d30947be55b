import type { Statement } from '../../../shared/model/index.ts';
import { closingsOf } from './closings.ts';
import { postedStatements } from './posted-account.ts';
import type { BatchRecord, BatchRow } from './records.ts';

export interface PostedRow {
  readonly row: BatchRow;
  readonly batch: BatchRecord;
}

const inOrder = (batches: readonly BatchRecord[]): BatchRecord[] =>
  batches.toSorted((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));

/** What was posted of a company. A transaction that was sent again, by its reference or its content, is the first one. */
export function postedRowsOf(batches: readonly BatchRecord[]): PostedRow[] {
  const rows = new Map<string, PostedRow>();
  for (const batch of inOrder(batches))
    for (const row of batch.rows) if (!rows.has(row.id)) rows.set(row.id, { row, batch });
  return [...rows.values()];
}

/** What was posted of a company, as statements; see `postedStatements`. */
export function postedStatementsOf(endUser: string, batches: readonly BatchRecord[]): Statement[] {
  const rows = postedRowsOf(batches).map(({ row }) => row);
  return postedStatements(endUser, rows, closingsOf(inOrder(batches)));
}
