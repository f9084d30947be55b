import type { Revenue } from '../summaries/index.ts';
import { amountOf } from './plain.ts';

/** True revenue; Heron has no endpoint of its own for it, so the names are ours in its manner. */
export const revenueJson = (revenue: Revenue, currency: string | null): object => ({
  months: revenue.months.map((row) => ({
    month: row.month,
    total_revenue: amountOf(row.revenue, currency),
    no_revenue: row.noRevenue,
    non_revenue: amountOf(row.nonRevenue, currency),
    revenue_in_review: amountOf(row.inReview, currency),
  })),
  total_revenue: amountOf(revenue.total, currency),
  non_revenue: amountOf(revenue.nonRevenue, currency),
  in_review_heron_ids: revenue.inReviewIds,
  monthly_average: amountOf(revenue.monthlyAverage, currency),
  monthly_average_basis: revenue.monthlyAverageBasis,
  daily_average: amountOf(revenue.dailyAverage, currency),
  sources: revenue.sources.map(({ name, amount, count, percentage, transactionIds }) => ({
    name,
    amount: amountOf(amount, currency),
    count,
    percentage,
    transaction_heron_ids: transactionIds,
  })),
  largest_source_percentage: revenue.largestSourcePercentage,
  top_five_percentage: revenue.topFivePercentage,
  concentration_index: revenue.concentrationIndex,
  includes_unproven: revenue.includesUnproven,
});
