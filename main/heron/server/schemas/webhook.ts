import { z } from 'zod';

/** What a service tells of, by what it is about. */
const TOPICS_OF: Readonly<Record<string, readonly string[]>> = {
  data_source: ['enabled', 'disabled'],
  data_source_account_summary: ['created'],
  end_user: [
    'created',
    'processed',
    'failed',
    'reviewed',
    'transactions_updated',
    'review_required',
    'files_changed',
    'files_classified',
    'policy_workflow_finished',
    'policy_workflow_failed',
  ],
  end_user_information: ['updated'],
  enrich_workflow: ['finished'],
  transactions: ['deleted', 'updated'],
  pdf: [
    'processed',
    'checks_passed',
    'checks_failed',
    'transactions_loaded',
    'failed',
    'parsed',
    'human_reviewing',
    'approved',
  ],
  integration_link: ['erroring'],
  iso_application: ['processed', 'processed_simple', 'created', 'failed'],
  end_user_email: ['processed', 'failed'],
  end_user_file: ['parsed', 'parse_failed', 'processed_standalone', 'deleted'],
  end_user_files: ['processing_failed'],
  enricher: ['succeeded', 'failed'],
  pricing_template: ['generation_succeeded', 'generation_failed', 'delivery_succeeded', 'delivery_failed'],
  workflow: ['event'],
};

/** Heron's topics. */
export const TOPICS: readonly string[] = Object.entries(TOPICS_OF).flatMap(([about, topics]) =>
  topics.map((topic) => `${about}.${topic}`),
);

const fields = {
  topic: z.enum(TOPICS as [string, ...string[]]),
  url: z.url({ protocol: /^https?$/ }).max(2000),
  is_enabled: z.boolean(),
  headers: z.record(z.string().max(140), z.string().max(2000)).nullable(),
};

/** The body of POST /webhooks. */
export const webhookBody = z.object(fields).partial({ is_enabled: true, headers: true });

/** The body of PUT /webhooks/{id}; what is left out stays as it is. */
export const changedWebhookBody = z.object(fields).partial();
