import { toMajor } from '../../../shared/money.ts';
import { instantOf } from '../index.ts';
import { type Listed, momentOf } from './listed.ts';
import type { TransactionsQuery } from './schemas/transaction.ts';

type Asked = Partial<TransactionsQuery>;
/** Whose transactions they are is decided before: `end_user_id` names a company by either of its ids. */
type Name = Exclude<keyof TransactionsQuery, 'page' | 'limit' | 'order_by' | 'include_duplicates' | 'end_user_id'>;
type Keeps<N extends Name> = (row: Listed, asked: NonNullable<TransactionsQuery[N]>) => boolean;

const amountOf = ({ amount, currency }: Listed): number => toMajor(amount, currency);
const balanceOf = ({ balance, currency }: Listed): number | null =>
  balance === null ? null : toMajor(balance, currency);
/** Rows without a day come first. */
const whenOf = (row: Listed): number => (momentOf(row) === '' ? Number.NEGATIVE_INFINITY : instantOf(momentOf(row)));
const dayOf = (row: Listed): string => momentOf(row).slice(0, 10);
const uploadedOn = ({ created }: Listed): string => created.slice(0, 10);
const has = (text: string | null | undefined, part: string): boolean =>
  (text ?? '').toLowerCase().includes(part.toLowerCase());

/** Which transactions each filter of GET /transactions lets through. Days and bounds are included. */
const FILTERS: { readonly [N in Name]: Keeps<N> } = {
  from_date: (row, day) => uploadedOn(row) >= day,
  to_date: (row, day) => uploadedOn(row) <= day,
  created_date_min: (row, day) => uploadedOn(row) >= day,
  created_date_max: (row, day) => uploadedOn(row) <= day,
  last_updated_min: (row, moment) => instantOf(row.created) >= instantOf(moment),
  last_updated_max: (row, moment) => instantOf(row.created) <= instantOf(moment),
  timestamp_date_min: (row, day) => dayOf(row) >= day,
  timestamp_date_max: (row, day) => dayOf(row) !== '' && dayOf(row) <= day,
  category_heron_id: ({ annotation }, ids) => ids.includes(annotation.category.id),
  request_id: ({ requestId }, id) => requestId === id,
  task_id: ({ requestId }, id) => requestId === id,
  reference_id: ({ referenceId }, id) => referenceId === id,
  heron_id: (row, id) => row.id === id,
  transaction_code: ({ transactionCode }, code) => transactionCode === code,
  is_recurring: ({ annotation }, is) => annotation.isRecurring === is,
  has_matching_transaction: ({ annotation }, is) => (annotation.matchingTransactionId !== null) === is,
  description_keyword: ({ description }, word) => has(description, word),
  counterparty_keyword: ({ annotation }, word) => has(annotation.counterparty, word),
  description_regex: ({ description }, pattern) => pattern.test(description),
  min_amount: (row, bound) => amountOf(row) >= bound,
  max_amount: (row, bound) => amountOf(row) <= bound,
  min_balance: (row, bound) => (balanceOf(row) ?? Number.NEGATIVE_INFINITY) >= bound,
  max_balance: (row, bound) => (balanceOf(row) ?? Number.POSITIVE_INFINITY) <= bound,
  confidence_min: ({ annotation }, bound) => annotation.category.confidence >= bound,
  confidence_max: ({ annotation }, bound) => annotation.category.confidence <= bound,
  merchant_group_id: ({ annotation }, id) => annotation.merchant?.groupId === id,
  merchant_heron_id: ({ annotation }, id) => annotation.merchant?.id === id,
  merchant_name: ({ annotation }, name) => has(annotation.merchant?.name, name),
  has_merchant: ({ annotation }, is) => (annotation.merchant !== null) === is,
  account_ids: ({ accountId, accountHeronId }, ids) =>
    [accountId, accountHeronId].some((id) => id !== null && ids.includes(id)),
};

/** Transactions that pass every filter that was asked for. */
export function filtered(rows: readonly Listed[], asked: Asked): Listed[] {
  const tests = (Object.keys(FILTERS) as Name[]).flatMap((name) => {
    const value = asked[name];
    return value === undefined ? [] : [(row: Listed) => (FILTERS[name] as Keeps<Name>)(row, value as never)];
  });
  return rows.filter((row) => tests.every((passes) => passes(row)));
}

/** The value that each order goes by. */
const KEYS: Readonly<Record<string, (row: Listed) => number | string>> = {
  amount: amountOf,
  abs_amount: (row) => Math.abs(amountOf(row)),
  description: ({ description }) => description,
  timestamp: whenOf,
  id: ({ id }) => id,
  confidence: ({ annotation }) => annotation.category.confidence,
  created: ({ created }) => created,
  balance: (row) => balanceOf(row) ?? Number.NEGATIVE_INFINITY,
};

const compare = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Puts transactions in an order such as `amount_desc`; equal ones by `order`, then by id, so that pages never overlap. */
export function ordered(rows: readonly Listed[], by: string): Listed[] {
  const keyOf = KEYS[by.replace(/_(?:asc|desc)$/, '')] ?? whenOf;
  const sign = by.endsWith('_desc') ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  keyed.sort(
    (a, b) =>
      sign * (compare(a.key, b.key) || compare(a.row.order ?? 0, b.row.order ?? 0)) || compare(a.row.id, b.row.id),
  );
  return keyed.map(({ row }) => row);
}
