import type { Statement, Transaction } from '../../shared/model/index.ts';

/**
 * What the account held before a statement's first row, in minor units: as printed, else derived from the first row
 * that prints a running balance (that balance less every amount up to it). Null where the document prints neither: then
 * no balance of this statement can be known.
 */
export function openingBalanceOf(statement: Statement, posted: readonly Transaction[]): number | null {
  if (statement.openingBalance !== null) return statement.openingBalance;
  let moved = 0;
  for (const row of posted) {
    moved += row.amount;
    if (row.balance !== null) return row.balance - moved;
  }
  return null;
}
