import type { Account, Statement, Transaction } from '../../shared/model/index.ts';

/** One transaction beside the statement and account it stands in. */
export interface Row {
  readonly account: Account;
  readonly statement: Statement;
  readonly transaction: Transaction;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: Statement, b: Statement): number =>
  compare(a.documentId, b.documentId) || compare(a.startDate ?? '', b.startDate ?? '') || compare(a.id, b.id);

/**
 * Every transaction once, in an order that depends on what the statements are and not on how they were handed in:
 * accounts by id, statements by document, rows as on the page.
 */
export function rowsOf(accounts: readonly Account[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const account of accounts.toSorted((a, b) => compare(a.id, b.id))) {
    for (const statement of account.statements.toSorted(byPlace)) {
      for (const transaction of statement.transactions) {
        if (!rows.has(transaction.id)) rows.set(transaction.id, { account, statement, transaction });
      }
    }
  }
  return [...rows.values()];
}
