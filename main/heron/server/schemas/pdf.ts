import { z } from 'zod';
import { statementDay } from './query.ts';
import { MOST_ASYNC } from './transaction.ts';

const currency = z.string().regex(/^[A-Z]{3}$/);

/** The body of POST /end_users/{id}/pdfs/v1. */
export const pdfBody = z.object({
  pdf_base64: z.string().min(1),
  filename: z.string().min(1).max(400).nullish(),
  currency: currency.nullish(),
  account_id: z.string().max(400).nullish(),
  is_split: z.boolean().nullish(),
  parent_file_heron_id: z.string().max(140).nullish(),
  read_us_dates: z.boolean().nullish(),
  reference_id: z.string().max(140).nullish(),
});

const bounds = z.object({
  page: z.int().min(1),
  x_min: z.number(),
  x_max: z.number(),
  y_min: z.number(),
  y_max: z.number(),
});

const MOST = 1e12;

const row = z.object({
  amount: z.number().min(-MOST).max(MOST),
  balance: z.number().min(-MOST).max(MOST).nullish(),
  bounds: bounds.nullish(),
  description: z.string().max(4000),
  /** A day, or a time of which the day counts. */
  timestamp: z
    .string()
    .transform((text) => text.slice(0, 10))
    .pipe(statementDay),
});

/** The body of PATCH /integrations/pdfs/{id}/processed. */
export const patchBody = z.object({
  index: z.int().min(0),
  exclude: z.boolean().default(false),
  transactions: z.array(row).max(MOST_ASYNC, `More than ${MOST_ASYNC} transactions.`),
});

export type StatementPatch = z.output<typeof patchBody>;
