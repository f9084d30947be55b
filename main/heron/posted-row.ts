import { contentId } from '../../shared/ids.ts';
import type { AccountType } from '../../shared/model/index.ts';
import { NO_HINTS, type Row, type RowAccount } from '../enrichment/index.ts';
import { minorOf } from './minor-units.ts';
import { dayOf, type PostedTransaction } from './posted-transaction.ts';

/** Words in an account's id that tell its type: the request has no field for it. */
const TYPE_WORDS: readonly (readonly [RegExp, AccountType])[] = [
  [/credit[ _-]?card|(?:^|[^a-z])(?:visa|amex|mastercard)(?:[^a-z]|$)/i, 'credit_card'],
  [/savings/i, 'savings'],
  [/checking|current[ _-]?account/i, 'checking'],
  [/(?:^|[^a-z])loan(?:[^a-z]|$)/i, 'loan'],
];

/** Makes rows of posted transactions; accounts are shared by their rows. */
export function postedRows(): (posted: PostedTransaction, id: string) => Row {
  const accounts = new Map<string, RowAccount>();
  const accountOf = (id: string): RowAccount => {
    const known = accounts.get(id) ?? { id, number: id, type: typeOf(id) };
    accounts.set(id, known);
    return known;
  };
  return (posted, id) => ({
    id,
    account: posted.accountId === null ? null : accountOf(posted.accountId),
    load: null,
    currency: posted.currency?.toUpperCase() ?? null,
    // Without a company there are no neighbours to compare with (seed 001).
    date: posted.endUserId === null ? null : dayOf(posted),
    amount: minorOf(posted.amount, posted.currency),
    description: posted.description,
    balance: posted.balance === null ? null : minorOf(posted.balance, posted.currency),
    reference: posted.referenceId,
    asRead: null,
    occurrence: 0,
    hints:
      posted.mccCode === null && posted.categoriesDefault === null
        ? NO_HINTS
        : { mcc: posted.mccCode, given: posted.categoriesDefault },
  });
}

/** The type that an account's id tells. */
export const typeOf = (accountId: string): AccountType =>
  TYPE_WORDS.find(([word]) => word.test(accountId))?.[1] ?? 'unknown';

/**
 * The id of a posted transaction: by its reference where it has one, else by its content. Rows that repeat another share
 * its id.
 */
export const postedId = (posted: PostedTransaction): string =>
  posted.referenceId === null
    ? contentId(
        'txn',
        posted.endUserId,
        posted.accountId,
        posted.timestamp ?? posted.date,
        posted.amount,
        posted.currency?.toUpperCase() ?? null,
        posted.description,
        posted.balance,
        posted.order,
      )
    : contentId('txn', posted.endUserId, 'reference', posted.referenceId);
