import type { Experimental } from '../summaries/index.ts';
import { number } from './plain.ts';

/** What is marked experimental, under the names of Heron's endpoints; the score under a name of our own. */
export const experimentalJson = (
  { anomalies, forecasts, industry, localScore }: Experimental,
  currency: string | null,
): object => ({
  anomalies: {
    is_experimental: true,
    transactions: anomalies.map(({ entry, score, reason }) => ({
      amount: number(entry.amount, currency),
      anomaly_score: score,
      currency,
      heron_id: entry.id,
      reference_id: entry.id,
      reason,
    })),
  },
  forecast: {
    is_experimental: true,
    date_granularity: 'month',
    by_category: forecasts.map(({ label, points, method }) => ({
      category_label: label,
      method,
      predictions: points.map(({ date, predicted, lower, upper }) => ({
        currency,
        date,
        predicted: number(predicted, currency),
        predicted_lower: number(lower, currency),
        predicted_upper: number(upper, currency),
      })),
    })),
  },
  industry: industry && {
    is_experimental: true,
    label: industry.label,
    probability: industry.probability,
    taxonomy: industry.taxonomy,
    taxonomy_value: industry.code,
    reasons: industry.reasons,
    transaction_heron_ids: industry.transactionIds,
  },
  local_score: {
    is_experimental: true,
    data_quality_issues: localScore.issues,
    feature_groups_contributions: Object.fromEntries(
      localScore.shares.map(({ group, points, mostPoints, reason }) => [
        group,
        {
          relative_contribution: points / mostPoints,
          relative_population_avg: null,
          points,
          most_points: mostPoints,
          reason,
        },
      ]),
    ),
    predicted_at: null,
    reference_timestamp: localScore.referenceDate,
    status: localScore.status,
    value: localScore.value,
  },
});
