import { z } from 'zod';
import { isQuickPattern } from '../quick-pattern.ts';
import { day, flag, moment, number, page, several, text, wholeNumber } from './query.ts';

/** Major units beyond which an amount is no bank's: with three digits behind the point it still fits a double. */
const MOST = 1e12;

const amount = z.number().min(-MOST).max(MOST);

const fields = {
  amount,
  description: z.string().max(4000),
  account_id: z.string().max(400).nullish(),
  balance: amount.nullish(),
  categories_default: z.string().max(400).nullish(),
  currency: z.string().length(3).nullish(),
  date: z.string().nullish(),
  mcc_code: z.string().max(140).nullish(),
  order: z.number().nullish(),
  reference_id: z.string().min(1).max(140).nullish(),
  timestamp: z.string().nullish(),
  transaction_code: z.string().max(140).nullish(),
};

/** Most items a synchronous and an asynchronous request may have. */
const MOST_SYNC = 249;
export const MOST_ASYNC = 20_000;

/** The body of POST /transactions (seed 001). */
export const syncBody = z.object({
  transactions: z
    .array(z.object({ ...fields, end_user_id: z.string().min(1).max(140).nullish() }))
    .min(1)
    .max(MOST_SYNC, `More than ${MOST_SYNC} transactions; send them in several requests.`),
});

const asyncItem = z
  .object({
    ...fields,
    account_id: z.string().max(400),
    currency: z.string().length(3),
    reference_id: z.string().min(1).max(140),
  })
  .refine(({ date, timestamp }) => date != null || timestamp != null, 'One of date and timestamp is required.');

/** What an account comes to after the rows of the request. */
export const balanceItem = z.object({ account_id: z.string().max(400), batch_closing_balance: amount });

/** The body of POST /end_users/{id}/transactions. */
export const asyncBody = z.object({
  transactions: z
    .array(asyncItem)
    .min(1)
    .max(MOST_ASYNC, `More than ${MOST_ASYNC} transactions; send them in several requests.`),
  balances: z.array(balanceItem).nullish(),
});

const ORDERS = [
  ...['amount_asc', 'amount_desc', 'abs_amount_asc', 'abs_amount_desc', 'description_asc', 'description_desc'],
  ...['timestamp_asc', 'timestamp_desc', 'id_asc', 'id_desc', 'confidence_asc', 'confidence_desc'],
  ...['created_asc', 'created_desc', 'balance_asc', 'balance_desc'],
];

const share = number.pipe(z.number().min(0).max(1));

const isPattern = (text: string): boolean => {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
};

const common = {
  account_ids: several.optional(),
  category_heron_id: several.optional(),
  last_updated_min: moment.optional(),
  order_by: z.enum(ORDERS).default('id_asc'),
  page,
};

/** The filters of GET /transactions (seed 003, and the wider ones). */
export const transactionsQuery = z.object({
  ...common,
  from_date: day.optional(),
  to_date: day.optional(),
  created_date_min: day.optional(),
  created_date_max: day.optional(),
  last_updated_max: moment.optional(),
  timestamp_date_min: day.optional(),
  timestamp_date_max: day.optional(),
  request_id: text.optional(),
  task_id: text.optional(),
  reference_id: text.optional(),
  heron_id: text.optional(),
  end_user_id: text.optional(),
  include_duplicates: flag.default(false),
  transaction_code: text.optional(),
  is_recurring: flag.optional(),
  has_matching_transaction: flag.optional(),
  description_keyword: text.optional(),
  counterparty_keyword: text.optional(),
  description_regex: z
    .string()
    .max(200)
    .refine(isPattern, 'Not a regular expression.')
    .refine(isQuickPattern, 'It could take too long: one group, not repeated, and one repetition are let through.')
    .transform((pattern) => new RegExp(pattern, 'i'))
    .optional(),
  min_amount: number.optional(),
  max_amount: number.optional(),
  min_balance: number.optional(),
  max_balance: number.optional(),
  confidence_min: share.optional(),
  confidence_max: share.optional(),
  merchant_group_id: text.optional(),
  merchant_heron_id: text.optional(),
  merchant_name: text.optional(),
  has_merchant: flag.optional(),
  limit: wholeNumber(1, 10_000).default(100),
});

export type TransactionsQuery = z.output<typeof transactionsQuery>;

/** The query of GET /end_users/{id}/transactions. */
export const endUserTransactionsQuery = z.object({ ...common, per_page: wholeNumber(1, 50_000).default(100) });

/** The query of DELETE /transactions. */
export const deletedQuery = z.object({
  heron_id: text.optional(),
  heron_ids: several.optional(),
  reference_ids: several.optional(),
  request_id: text.optional(),
  end_user_id: text.optional(),
  account_id: text.optional(),
  only_duplicates: flag.default(false),
});
