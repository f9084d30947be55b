import type { Transaction } from '../../shared/model/index.ts';
import { compareDays, type PostedStatement } from './posted-statement.ts';

/**
 * Transactions after which the running balance is below zero (seed 002, no_overdraft_transactions). The printed running
 * balance counts where a row has one; else it is walked from the row before. Duplicates move the balance of the
 * statement they stand on but are not named. Oldest first. Null where no statement's balances can be known.
 */
export function overdraftTransactions(
  statements: readonly PostedStatement[],
  isDuplicate: (row: Transaction) => boolean,
): readonly Transaction[] | null {
  const known = statements.filter((statement) => statement.opening !== null);
  if (known.length === 0) return null;
  return known
    .flatMap(({ rows, opening }) => overdrawing(rows, opening ?? 0).filter((row) => !isDuplicate(row)))
    .sort((a, b) => compareDays(a.date, b.date));
}

function overdrawing(rows: readonly Transaction[], opening: number): Transaction[] {
  let balance = opening;
  return rows.filter((row) => {
    balance = row.balance ?? balance + row.amount;
    return balance < 0;
  });
}
