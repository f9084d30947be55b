import { z } from 'zod';
import { day, flag, moment, several, text, wholeNumber } from './query.ts';

const currency = z.string().length(3).optional();

/** Operations whose path names no company. */
const whose = { end_user_id: text.optional(), end_user_heron_id: text.optional(), to_currency: currency };

export const balanceQuery = z.object({
  ...whose,
  timestamp_min: moment.optional(),
  date_min: day.optional(),
  timestamp_max: moment.optional(),
  date_max: day.optional(),
  include_forecast: flag.default(false),
  account_ids: several.optional(),
});

export const forecastQuery = z.object({
  ...whose,
  date_granularity: z.enum(['week', 'month']).default('month'),
  category_heron_id: text.optional(),
  category_label: text.optional(),
  from_date: day.optional(),
  to_date: day.optional(),
});

export const statisticsQuery = z.object({
  ...whose,
  from_date: day.optional(),
  to_date: day.optional(),
  date_granularity: z.enum(['day', 'week', 'month', 'quarter', 'year']).default('month'),
  group_by: z.enum(['category', 'merchant']).default('category'),
  category_heron_ids: several.optional(),
  merchant_heron_ids: several.optional(),
  account_ids: several.optional(),
});

export const GROUPINGS = [
  ...(['by_month', 'by_data_source_account_heron_id', 'rolling_30_days_from_last_txn'] as const),
  ...(['rolling_30_days_from_today', 'by_month_by_data_source_account_heron_id', 'by_month_by_account'] as const),
] as const;

export const summaryQuery = z.object({
  grouping: z.enum(GROUPINGS).default('by_month'),
  num_full_calendar_months: wholeNumber(1, 1200).optional(),
  account_ids: several.optional(),
});

export const accountsQuery = z.object({ account_ids: several.optional() });

export const merchantSummaryQuery = z.object({
  category_label_or_heron_id: several.optional(),
  analytics_group: several.optional(),
  group_by_counterparty_txn_clusters: flag.optional(),
  account_ids: several.optional(),
});

export const profitAndLossQuery = z.object({
  from_date: day.optional(),
  to_date: day.optional(),
  dates_ascending: flag.default(false),
  currency,
});

export const scorecardQuery = z.object({
  date: day.optional(),
  named_date: z
    .enum([
      ...(['end_user_created', 'end_user_last_updated', 'last_transaction', 'end_user_last_enriched'] as const),
      ...(['last_data_source_end_date_or_transaction_timestamp', 'custom_date'] as const),
    ])
    .optional(),
});

export const coverageQuery = z.object({
  start_date: day,
  end_date: day,
  include_disabled_data_sources: flag.optional(),
});
