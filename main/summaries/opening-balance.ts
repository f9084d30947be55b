import type { Statement, Transaction } from '../../shared/model/index.ts';

/**
 * What the account held before a statement's first row, in minor units: as printed, else derived from the first row that
 * prints a running balance (that balance less every amount up to it), else from the printed closing balance less every
 * amount (DOMAIN b.4, balances: what is printed, then running balances, then the balance after a batch). Null where the
 * document prints none of them: then no balance of this statement can be known.
 */
export function openingBalanceOf(statement: Statement, posted: readonly Transaction[]): number | null {
  if (statement.openingBalance !== null) return statement.openingBalance;
  let moved = 0;
  for (const row of posted) {
    moved += row.amount;
    if (row.balance !== null) return row.balance - moved;
  }
  return statement.closingBalance === null ? null : statement.closingBalance - moved;
}
