import type { Push } from '../../heron/client/index.ts';

/** What a service was told of a company before, or is to be. */
export interface Told {
  /** The name under which it has the company; null: it has none. */
  readonly name: string | null;
  readonly transactionIds: ReadonlySet<string>;
  readonly fileIds: ReadonlySet<string>;
  /** Label of the category last said of a transaction, by its id. */
  readonly categories: ReadonlyMap<string, string>;
  /** Merchant and group last said of a transaction, by its id. */
  readonly merchants: ReadonlyMap<string, string>;
}

/** A merchant with its group, to be compared. */
export const merchantKey = (name: string, group: string | null): string => JSON.stringify([name, group]);

/** Gathers pushes, oldest first. */
export function toldBy(pushes: readonly Push[]): Told {
  const transactionIds = new Set<string>();
  const fileIds = new Set<string>();
  const categories = new Map<string, string>();
  const merchants = new Map<string, string>();
  let name: string | null = null;
  for (const push of pushes) {
    if (push.kind === 'update_company') name = push.name;
    else if (push.kind === 'transactions') for (const { id } of push.rows) transactionIds.add(id);
    else if (push.kind === 'statement_file' || push.kind === 'file') fileIds.add(push.file.id);
    else if (push.kind === 'category_feedback') for (const id of push.transactionIds) categories.set(id, push.category);
    else if (push.kind === 'merchant_feedback')
      for (const id of push.transactionIds) merchants.set(id, merchantKey(push.merchantName, push.merchantGroup));
  }
  return { name, transactionIds, fileIds, categories, merchants };
}
