import type { Transaction } from '../../shared/model/index.ts';
import { inOrder } from './books/entry.ts';
import type { PostedStatement } from './posted-statement.ts';

/**
 * Transactions after which the running balance is below zero (seed 002, no_overdraft_transactions). The printed running
 * balance counts where a row has one; else it is walked from the row before. Duplicates move the balance of the
 * statement they stand on but are not named. Oldest first. Null where no statement's balances can be known.
 *
 * @param repeated ids of the rows that repeat another
 */
export function overdraftTransactions(
  statements: readonly PostedStatement[],
  repeated: ReadonlySet<string>,
): readonly Transaction[] | null {
  const known = statements.filter((statement) => statement.opening !== null);
  if (known.length === 0) return null;
  const rows: Transaction[] = [];
  for (const statement of known) addOverdrawing(statement, repeated, rows);
  return inOrder(rows);
}

function addOverdrawing(
  { rows, opening }: PostedStatement,
  repeated: ReadonlySet<string>,
  overdrawing: Transaction[],
): void {
  let balance = opening ?? 0;
  for (const row of rows) {
    balance = row.balance ?? balance + row.amount;
    if (balance < 0 && !repeated.has(row.id)) overdrawing.push(row);
  }
}
