import type { Transaction } from '../../shared/model/index.ts';
import type { PostedStatement } from './posted-statement.ts';

/**
 * Transactions after which the running balance is below zero (seed 002, no_overdraft_transactions). The printed running
 * balance counts where a row has one; else it is walked from the row before. Duplicates move the balance of the
 * statement they stand on but are not counted. Null where no statement's balances can be known.
 */
export function overdraftTransactions(
  statements: readonly PostedStatement[],
  isDuplicate: (row: Transaction) => boolean,
): number | null {
  const known = statements.filter((statement) => statement.opening !== null);
  if (known.length === 0) return null;
  return known.reduce((count, { rows, opening }) => count + overdraftRows(rows, opening ?? 0, isDuplicate), 0);
}

function overdraftRows(
  rows: readonly Transaction[],
  opening: number,
  isDuplicate: (row: Transaction) => boolean,
): number {
  let balance = opening;
  let count = 0;
  for (const row of rows) {
    balance = row.balance ?? balance + row.amount;
    if (balance < 0 && !isDuplicate(row)) count += 1;
  }
  return count;
}
