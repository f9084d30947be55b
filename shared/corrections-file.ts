import { z } from 'zod';
import type { Corrections } from './model/index.ts';
import { failure, type Result, success } from './result.ts';

const VERSION = 1;

const facts = z.object({
  categorySlug: z.string().max(64).nullable(),
  merchantName: z.string().min(1).max(140).nullable(),
  merchantGroup: z.string().max(64).nullable(),
  revenue: z.union([z.boolean(), z.literal('review')]).nullable(),
});

const rule = z.object({
  id: z.string().max(64),
  name: z.string().min(1).max(140),
  text: z.string().min(1).max(400).nullable(),
  accountId: z.string().max(400).nullable(),
  direction: z.enum(['in', 'out']).nullable(),
  amountFrom: z.int().nonnegative().nullable(),
  amountTo: z.int().nonnegative().nullable(),
  facts,
  createdOn: z.iso.date(),
});

const scope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('transaction'), transactionId: z.string().max(64) }),
  z.object({
    kind: z.literal('counterparty'),
    counterparty: z.string().min(1).max(140),
    direction: z.enum(['in', 'out']),
  }),
]);

const feedback = z.object({ id: z.string().max(64), scope, facts, createdOn: z.iso.date() });

const file = z.object({ version: z.literal(VERSION), rules: z.array(rule), feedback: z.array(feedback) });

/** Rules and corrections as people write, send and receive them; the bounds are those of the file. */
export const correctionSchemas = { rule, feedback };

/** Rules and corrections as a file to keep or hand on. */
export const writeCorrections = ({ rules, feedback: said }: Corrections): string =>
  `${JSON.stringify({ version: VERSION, rules, feedback: said }, null, 2)}\n`;

/** Reads such a file; a failure names the first thing that is wrong with it. */
export function readCorrections(text: string): Result<Corrections> {
  try {
    const result = file.safeParse(JSON.parse(text));
    if (result.success) return success({ rules: result.data.rules, feedback: result.data.feedback });
    const [issue] = result.error.issues;
    return failure('invalid_request', `The file holds no corrections: ${issue?.path.join('.')}: ${issue?.message}.`);
  } catch {
    return failure('invalid_request', 'The file is not JSON.');
  }
}
