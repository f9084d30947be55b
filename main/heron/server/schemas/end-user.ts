import { z } from 'zod';
import { END_USER_STATUSES } from '../records.ts';
import { flag, page, wholeNumber } from './query.ts';

const MOST_META = { keys: 20, characters: 4096 } as const;

const meta = z
  .record(z.string().max(64), z.string().max(256))
  .refine((all) => Object.keys(all).length <= MOST_META.keys, `More than ${MOST_META.keys} keys.`)
  .refine(
    (all) => JSON.stringify(all).length <= MOST_META.characters,
    `Longer than ${MOST_META.characters} characters.`,
  );

const fields = {
  end_user_id: z.string().min(1).max(140),
  name: z.string().max(128).nullish(),
  is_portfolio: z.boolean().optional(),
  meta: meta.nullish(),
};

/** The body of POST /end_users. */
export const newEndUserBody = z.object({ end_user: z.object(fields) });

/** The body of PUT /end_users; what is left out stays as it is. */
export const changedEndUserBody = z.object({
  end_user: z.object({ ...fields, status: z.enum(END_USER_STATUSES).optional() }),
});

export const endUsersQuery = z.object({
  heron_id: z.string().optional(),
  end_user_id: z.string().optional(),
  name: z.string().optional(),
  status: z.enum(END_USER_STATUSES).optional(),
  page,
  limit: wholeNumber(1, 10_000).default(1000),
  order_by: z
    .enum(['last_updated_desc', 'last_updated_asc', 'created_desc', 'created_asc'])
    .default('last_updated_desc'),
  is_portfolio: flag.optional(),
  include_data_sources: flag.default(false),
  include_scorecard_metrics: flag.default(false),
  include_tags: flag.default(false),
});

const instant = z.iso.datetime({ offset: true, local: true });

/** The query of GET /end_users/summary. */
export const endUserSummariesQuery = endUsersQuery.extend({
  with_policy_result: z.enum(['passed', 'failed', 'review_required', 'missing_data']).optional(),
  with_crm_sync_result: z.enum(['success', 'failure', 'no_sync_attempted']).optional(),
  broker_classification: z.enum(['submission', 'decision', 'other']).optional(),
  deal_stage: z.enum(['ready', 'missing_docs', 'shopped']).optional(),
  in_human_review: flag.optional(),
  interval_start: instant.optional(),
  interval_end: instant.optional(),
  include_updates_in_interval: flag.default(false),
});

/** Heron's EndUser. */
export const endUser = z.object({
  created: z.string().nullable(),
  end_user_id: z.string(),
  heron_id: z.string(),
  is_portfolio: z.boolean(),
  last_processed_at: z.string().nullable(),
  last_updated: z.string().nullable(),
  meta: z.record(z.string(), z.string()).nullable(),
  name: z.string().nullable(),
  status: z.enum(END_USER_STATUSES),
  tags: z.array(z.unknown()),
});
