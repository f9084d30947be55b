import type { PostedStatement } from './posted-statement.ts';

/**
 * True where a second printed figure bears out what a statement says it holds: two of its own (opening, closing, running
 * balances), or the balance with which the statement before ends or the one after begins. A balance that stands alone was
 * held against nothing, however well printed totals prove the rows: it may have been another figure of the page.
 *
 * @param before the statement of the account before it, if there is one
 * @param after the one after it
 */
export function areBalancesBorneOut(
  { statement, rows, opening }: PostedStatement,
  before: PostedStatement | undefined,
  after: PostedStatement | undefined,
): boolean {
  if (opening === null || isPrintedTwice(statement)) return true;
  const closing = rows.reduce((balance, { amount }) => balance + amount, opening);
  return before?.statement.closingBalance === opening || after?.statement.openingBalance === closing;
}

function isPrintedTwice({ openingBalance, closingBalance, transactions }: PostedStatement['statement']): boolean {
  let printed = (openingBalance === null ? 0 : 1) + (closingBalance === null ? 0 : 1);
  for (const { balance } of transactions) {
    if (printed >= 2) return true;
    if (balance !== null) printed += 1;
  }
  return printed >= 2;
}
