import type { Account, Annotation } from '../../shared/model/index.ts';
import { annotate } from './category.ts';
import { rememberingDescribe } from './describe.ts';
import { directionOf } from './direction.ts';
import { findDuplicates } from './duplicates.ts';
import { revenueOf } from './revenue.ts';
import { rowsOf } from './rows.ts';
import { feeKindOf } from './fee-kind.ts';
import { NO_HINTS } from './hints.ts';
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
    const said = describe({ description, direction: directionOf(amount), accountType: row.account.type, hints: NO_HINTS });
    return { ...row, said };
  });
  const transfers = findTransfers(described.filter(({ transaction }) => !duplicates.has(transaction.id)));
  const annotations = new Map<string, Annotation>();
  for (const { transaction, said } of described) {
    const transfer = transfers.get(transaction.id);
    const category = transfer ? reconciled(transfer.reason, transfer.confidence) : said.category;
    annotations.set(transaction.id, {
      transactionId: transaction.id,
      descriptionClean: said.descriptionClean,
      merchant: said.merchant,
      paymentProcessor: said.paymentProcessor,
      counterparty: said.counterparty,
      category,
      revenue: revenueOf(category, directionOf(transaction.amount)),
      feeKind: feeKindOf(category, transaction.description),
      isRecurring: null,
      frequency: null,
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
