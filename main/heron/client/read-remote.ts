import { z } from 'zod';
import { isHeldBy, minorOf } from '../index.ts';
import type { RemoteEndUser, RemoteFigure, RemoteFigures, RemoteFile, RemoteRow } from './remote-company.ts';

const text = z.string().nullish();

/** Heron names who decided by a word (seed 001), or by a context and a priority (the wider description). */
const annotator = z
  .union([z.string(), z.object({ priority_type: text })])
  .nullish()
  .transform((one) => (typeof one === 'string' ? one : (one?.priority_type ?? null)));

const category = z.object({ label: text, heron_id: text }).nullish();

const amount = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .transform(Number),
]);

const transaction = z
  .object({
    heron_id: z.string(),
    reference_id: text,
    date: text,
    timestamp: text,
    description: z.string(),
    amount,
    currency: text,
    annotation: z.object({ annotator, category, confidence: z.number().nullish() }).nullish(),
    features: z.object({ duplicate_of_id: text, is_potential_duplicate: z.boolean().nullish() }).nullish(),
    merchant: z.object({ name: text, group_id: text }).nullish(),
  })
  .transform((sent): RemoteRow => {
    const { annotation, merchant } = sent;
    const currency = sent.currency?.toUpperCase() ?? null;
    const label = annotation?.category?.label ?? null;
    return {
      id: sent.heron_id,
      referenceId: sent.reference_id ?? null,
      // A timestamp beats a date (DOMAIN a.1).
      date: (sent.timestamp ?? sent.date)?.slice(0, 10) ?? null,
      description: sent.description,
      amount: isHeldBy(sent.amount, currency) ? minorOf(sent.amount, currency) : null,
      currency,
      category:
        label === null
          ? null
          : { label, annotator: annotation?.annotator ?? null, confidence: annotation?.confidence ?? null },
      merchant: merchant?.name ? { name: merchant.name, groupId: merchant.group_id ?? null } : null,
      isDuplicate: (sent.features?.duplicate_of_id ?? null) !== null,
    };
  });

/** The answer of GET /end_users/{id}/transactions: a page of rows, and how many pages there are. */
export const transactionsPage = z.object({
  _meta: z.object({ page: z.int().nullish(), pages: z.int().nullish(), next_url: text }),
  transactions_enriched: z.array(transaction),
});

const endUser = z.object({ heron_id: z.string(), end_user_id: text, name: text, status: text }).transform(
  (sent): RemoteEndUser => ({
    id: sent.heron_id,
    givenId: sent.end_user_id ?? sent.heron_id,
    name: sent.name ?? null,
    status: sent.status ?? 'unknown',
  }),
);

/** The answer of GET /end_users/{id}. */
export const oneEndUser = z.object({ end_user: endUser });

/** The answer of GET /end_users. */
export const endUsersPage = z.object({
  _meta: z.object({ pages: z.int().nullish(), next_url: text }),
  end_users: z.array(endUser),
});

/** The answer of GET /categories, as label → group. */
export const categoryList = z
  .object({ categories: z.array(z.object({ label: text, analytics_group: text })) })
  .transform(
    ({ categories }): Readonly<Record<string, string | null>> =>
      Object.fromEntries(categories.flatMap((one) => (one.label ? [[one.label, one.analytics_group ?? null]] : []))),
  );

const file = z.object({ heron_id: z.string(), reference_id: text, filename: text, file_class: text }).transform(
  (sent): RemoteFile => ({
    id: sent.heron_id,
    referenceId: sent.reference_id ?? null,
    fileName: sent.filename ?? sent.heron_id,
    fileClass: sent.file_class ?? null,
  }),
);

/** The answer of GET /end_users/{id}/files. */
export const fileList = z.array(file);

/** The answer of GET /end_user_files/{id}/file, as bytes. */
export const fileContent = z
  .object({ file_b64: z.base64() })
  .transform(({ file_b64: content }): Uint8Array => new Uint8Array(Buffer.from(content, 'base64')));

const money = z.object({ amount, currency: text });
const figure = z.union([money, z.number()]).nullish();

/** Heron's names of the figures of a month that are held beside Egret's. */
const FIGURES = {
  totalDeposits: 'total_deposits',
  noDeposits: 'no_deposits',
  totalWithdrawals: 'total_withdrawals',
  noWithdrawals: 'no_withdrawals',
  totalRevenue: 'total_revenue',
  noRevenue: 'no_revenue',
  mcaCredits: 'mca_credits',
  noMcaCredits: 'no_mca_credits',
  mcaDebits: 'mca_debits',
  noMcaDebits: 'no_mca_debits',
  startingBalance: 'starting_balance',
  endingBalance: 'ending_balance',
  averageBalance: 'average_balance',
  negativeBalanceDays: 'negative_balance_days',
  lowBalanceDays: 'low_balance_days',
  noOdNsf: 'no_od_nsf',
} as const;

const monthRow = z
  .record(z.string(), z.unknown())
  .transform(
    (row): RemoteFigures =>
      Object.fromEntries(Object.entries(FIGURES).map(([name, remote]) => [name, figureOf(row[remote])])),
  );

/** Null where a figure is missing, or is money that its currency cannot hold to the last digit. */
function figureOf(sent: unknown): RemoteFigure | null {
  const read = figure.safeParse(sent);
  if (!read.success || read.data == null) return null;
  if (typeof read.data === 'number') return { value: read.data, currency: null };
  const currency = read.data.currency?.toUpperCase() ?? null;
  return isHeldBy(read.data.amount, currency) ? { value: minorOf(read.data.amount, currency), currency } : null;
}

/** The answer of GET /end_users/{id}/bank_statement_summary, by month. */
export const monthlySummary = z
  .object({ by_month: z.record(z.string(), monthRow).nullish() })
  .transform(
    ({ by_month: months }): Readonly<Record<string, RemoteFigures>> =>
      Object.fromEntries(Object.entries(months ?? {}).map(([month, row]) => [month.slice(0, 7), row])),
  );
