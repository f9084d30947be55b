import { z } from 'zod';
import type { Corrections } from '../model/index.ts';
import { failure, type Result, success } from '../result.ts';
import { isStatementYear } from '../statement-years.ts';

const VERSION = 1;

const facts = z
  .object({
    categorySlug: z.string().max(64).nullable(),
    merchantName: z.string().min(1).max(140).nullable(),
    merchantGroup: z.string().max(64).nullable(),
    revenue: z.union([z.boolean(), z.literal('review')]).nullable(),
  })
  .refine(({ merchantName, merchantGroup }) => merchantGroup === null || merchantName !== null, {
    message: 'a merchant group needs the name of its merchant',
  });

/** What a file leaves out is what was not known when it was written. */
const provenance = { createdOn: z.iso.date(), createdBy: z.string().max(140).nullable().default(null) };

const rule = z.object({
  id: z.string().min(1).max(64),
  name: z.string().min(1).max(140),
  enabled: z.boolean().default(true),
  text: z.string().min(1).max(400).nullable(),
  accountId: z.string().max(400).nullable(),
  direction: z.enum(['in', 'out']).nullable(),
  amountFrom: z.int().nonnegative().nullable(),
  amountTo: z.int().nonnegative().nullable(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable()
    .default(null),
  facts,
  ...provenance,
});

const documentId = z.string().max(64);

const place = z.union([
  z.object({
    documentId,
    page: z.int().positive(),
    bounds: z.object({ xMin: z.number(), xMax: z.number(), yMin: z.number(), yMax: z.number() }),
  }),
  z.object({ documentId, page: z.null(), bounds: z.null(), inFile: z.string().min(1).max(400) }),
]);

const row = { transactionId: z.string().min(1).max(64), place: place.nullable().default(null) };

const scope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('transaction'), ...row }),
  z.object({
    kind: z.literal('counterparty'),
    counterparty: z.string().min(1).max(140),
    direction: z.enum(['in', 'out']),
  }),
  z.object({ kind: z.literal('service'), confidence: z.number().min(0).max(1).nullable(), ...row }),
]);

const feedback = z.object({ id: z.string().min(1).max(64), scope, facts, ...provenance });

const counted = z.object({ ...row, ...provenance });

const money = z.int().nullable();
const magnitude = z.int().nonnegative().nullable();

const corrected = z.object({
  ...row,
  cells: z
    .object({
      date: z.iso
        .date()
        .refine((date) => isStatementYear(Number(date.slice(0, 4))), { message: 'no statement has such a year' })
        .nullable(),
      description: z.string().min(1).max(4_000).nullable(),
      amount: money,
      balance: money,
    })
    .refine((cells) => Object.values(cells).some((cell) => cell !== null), { message: 'no cell is said' }),
  ...provenance,
});

const figures = z.object({
  statementId: z.string().min(1).max(64),
  documentId,
  figures: z
    .object({
      openingBalance: money,
      closingBalance: money,
      deposits: magnitude,
      withdrawals: magnitude,
      depositCount: magnitude,
      withdrawalCount: magnitude,
    })
    .refine((figures) => Object.values(figures).some((figure) => figure !== null), { message: 'no figure is said' }),
  ...provenance,
});

/** Rules and corrections as people write, send and receive them; the bounds are those of the file. */
export const correctionsSchema = z.object({
  rules: z.array(rule).max(10_000).readonly(),
  feedback: z.array(feedback).max(100_000).readonly(),
  counted: z.array(counted).max(100_000).readonly().default([]),
  cells: z.array(corrected).max(100_000).readonly().default([]),
  printed: z.array(figures).max(100_000).readonly().optional(),
});

const file = correctionsSchema.extend({ version: z.literal(VERSION) });

/** Rules and corrections as a file to keep or hand on. */
export const writeCorrections = ({ rules, feedback: said, counted: rows, cells, printed }: Corrections): string =>
  `${JSON.stringify({ version: VERSION, rules, feedback: said, counted: rows, cells, printed }, null, 2)}\n`;

/** Reads such a file; a failure names the first thing that is wrong with it. */
export function readCorrections(text: string): Result<Corrections> {
  try {
    const result = file.safeParse(JSON.parse(text));
    if (result.success) {
      const { version: _version, ...said } = result.data;
      return success(said);
    }
    const [issue] = result.error.issues;
    const where = issue?.path.join('.');
    return failure('invalid_request', `The file holds no corrections: ${where && `${where}: `}${issue?.message}.`);
  } catch {
    return failure('invalid_request', 'The file is not JSON.');
  }
}
