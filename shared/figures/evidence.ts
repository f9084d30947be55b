import { z } from 'zod';

const name = z.string().min(1).max(400);
const place = z.number().int().min(0).max(1_000_000);
const day = z.iso.date();
const month = z.string().regex(/^\d{4}-\d{2}$/);

/** Names one figure, so that main can say which transactions it is made of; `at` is a place in the list that was sent. */
export const evidenceSchema = z.discriminatedUnion('kind', [
  /** A sum or count of the bank statement summary. */
  z.object({ kind: z.literal('summary'), figure: name, from: day, to: day, accountId: name.nullable() }),
  /** The mean of one over the months that averages are taken over. */
  z.object({ kind: z.literal('average'), figure: name }),
  /** The mean over them of what is made of balances or of days: every transaction of these months. */
  z.object({ kind: z.literal('averagedDays') }),
  /** What is made of balances or of days: every transaction of these days. */
  z.object({ kind: z.literal('days'), from: day, to: day, accountId: name.nullable() }),
  /** A line of the profit and loss, in one month or in all. */
  z.object({ kind: z.literal('line'), section: place, line: place, month: month.nullable() }),
  z.object({ kind: z.literal('recurring'), at: place }),
  /** Another side; without a place, all those together that are not shown. */
  z.object({ kind: z.literal('party'), at: place.nullable(), direction: z.enum(['in', 'out', 'both']) }),
  z.object({ kind: z.literal('source'), at: place }),
  /** The largest sources of revenue together. */
  z.object({ kind: z.literal('topSources') }),
  /** A part of one position; without a place, of all active ones together. What was repaid is less what came back. */
  z.object({
    kind: z.literal('position'),
    at: place.nullable(),
    part: z.enum(['advance', 'repayments', 'repaid', 'holdback', 'nsf', 'servicing']),
  }),
  /** What was repaid of one position in a month. */
  z.object({ kind: z.literal('repaidMonth'), at: place, month }),
  /** Events of one position that follow each other, by the places of the first and the last of them. */
  z.object({ kind: z.literal('events'), at: place, first: place, last: place }),
  z.object({ kind: z.literal('debtCandidate'), at: place }),
  z.object({ kind: z.literal('metric'), label: name, dateRange: name }),
  /** Transfers that name an account no statement shows. */
  z.object({ kind: z.literal('missingAccount'), at: place }),
  /** Deposits of which a person must say whether they are revenue. */
  z.object({ kind: z.literal('review') }),
  z.object({ kind: z.literal('offer'), at: place }),
  z.object({ kind: z.literal('forecast'), at: place }),
  /** A transaction that stands out, or with it those of which it does. */
  z.object({ kind: z.literal('anomaly'), at: place, part: z.enum(['own', 'like']) }),
  z.object({ kind: z.literal('industry') }),
  /** What any group of the local score rests on. */
  z.object({ kind: z.literal('localScore') }),
]);

export type Evidence = z.infer<typeof evidenceSchema>;

/** Whether a figure is made of balances or of days, and what is named is every transaction of them. */
export const isOfDays = ({ kind }: Evidence): boolean => kind === 'days' || kind === 'averagedDays' || kind === 'offer';
