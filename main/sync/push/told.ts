import type { Push, PushedRow } from '../../heron/client/index.ts';
import { masked } from './masked.ts';

/** What a service was told of a company before, or is to be. */
export interface Told {
  /** The name under which it has the company; null: it has none. */
  readonly name: string | null;
  /** The transactions that it has, each as it was told (`rowKey`), by Egret's id. */
  readonly transactions: ReadonlyMap<string, string>;
  /** What an account is called there, by Egret's id. */
  readonly accountNames: ReadonlyMap<string, string>;
  readonly fileIds: ReadonlySet<string>;
  /** Label of the category last said of a transaction, by its id. */
  readonly categories: ReadonlyMap<string, string>;
  /** Merchant and group last said of a transaction, by its id. */
  readonly merchants: ReadonlyMap<string, string>;
}

/** A merchant with its group, to be compared. */
export const merchantKey = (name: string, group: string | null): string => JSON.stringify([name, group]);

/** What of a row a person can read or say otherwise. Its text is taken masked, because it may have left so. */
export const rowKey = ({
  date,
  description,
  amount,
  balance,
  currency,
}: Pick<PushedRow, 'date' | 'description' | 'amount' | 'balance' | 'currency'>): string =>
  JSON.stringify([date, masked(description), amount, balance, currency]);

/** What Egret's ids of accounts begin with. */
const ACCOUNT = 'dso_';

/** Gathers pushes, oldest first. */
export function toldBy(pushes: readonly Push[]): Told {
  const transactions = new Map<string, string>();
  const accountNames = new Map<string, string>();
  const fileIds = new Set<string>();
  const categories = new Map<string, string>();
  const merchants = new Map<string, string>();
  let name: string | null = null;
  for (const push of pushes) {
    if (push.kind === 'update_company') name = push.name;
    else if (push.kind === 'transactions')
      for (const row of push.rows) {
        transactions.set(row.id, rowKey(row));
        accountNames.set(row.accountId.slice(row.accountId.indexOf(ACCOUNT)), row.accountId);
      }
    else if (push.kind === 'withdraw') for (const id of push.transactionIds) transactions.delete(id);
    else if (push.kind === 'statement_file' || push.kind === 'file') fileIds.add(push.file.id);
    else if (push.kind === 'category_feedback') for (const id of push.transactionIds) categories.set(id, push.category);
    else if (push.kind === 'merchant_feedback')
      for (const id of push.transactionIds) merchants.set(id, merchantKey(push.merchantName, push.merchantGroup));
  }
  return { name, transactions, accountNames, fileIds, categories, merchants };
}
