import type { Account, Annotation } from '../../shared/model/index.ts';
import { annotate } from './category.ts';
import { rememberingDescribe } from './describe.ts';
import { directionOf } from './direction.ts';
import { findDuplicates } from './duplicates.ts';
import { rowsOf } from './rows.ts';
import { findTransfers } from './transfers.ts';

/**
 * Says for every transaction of one company what it is: name, merchant, category, the other leg of a transfer, the
 * row it repeats. Depends on nothing but the accounts, and not on their order.
 */
export function enrich(accounts: readonly Account[]): ReadonlyMap<string, Annotation> {
  const describe = rememberingDescribe();
  const rows = rowsOf(accounts);
  const duplicates = findDuplicates(rows);
  const described = rows.map((row) => {
    const { description, amount } = row.transaction;
    return { ...row, said: describe(description, directionOf(amount), row.account.type) };
  });
  const transfers = findTransfers(described.filter(({ transaction }) => !duplicates.has(transaction.id)));
  const annotations = new Map<string, Annotation>();
  for (const { transaction, said } of described) {
    const transfer = transfers.get(transaction.id);
    annotations.set(transaction.id, {
      transactionId: transaction.id,
      descriptionClean: said.descriptionClean,
      merchant: said.merchant,
      paymentProcessor: said.paymentProcessor,
      category: transfer ? reconciled(transfer.reason, transfer.confidence) : said.category,
      isRecurring: null,
      matchingTransactionId: transfer?.otherId ?? null,
      duplicateOfId: duplicates.get(transaction.id) ?? null,
    });
  }
  return annotations;
}

const reconciled = (reason: string, confidence: number): Annotation['category'] => ({
  ...annotate({ slug: 'reconciled_intra_company_transfers', confidence, reason }),
  annotator: 'reconcile',
});
