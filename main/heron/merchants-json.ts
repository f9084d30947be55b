import type { DebtCandidate, Entry, FlowMetrics, MerchantRow } from '../summaries/index.ts';
import { amountOf } from './plain.ts';

/** Heron's response of merchant_summary. */
export const merchantSummaryJson = (rows: readonly MerchantRow[], currency: string | null): object => ({
  by_merchant_summary: rows.map((row) => merchantRowJson(row, currency)),
});

/** Heron's response of debt_candidates, each with why it is one. */
export const debtCandidatesJson = (candidates: readonly DebtCandidate[], currency: string | null): object => ({
  by_merchant_summary: candidates.map(({ merchant, reason }) => ({ ...merchantRowJson(merchant, currency), reason })),
});

const merchantRowJson = ({ party, inflow, outflow, net }: MerchantRow, currency: string | null): object => ({
  name: party.name,
  group: party.groupId,
  heron_id: party.merchantId,
  counterparty: party.counterparty,
  inflow_metrics: inflow && flowMetricsJson(inflow, currency),
  outflow_metrics: outflow && flowMetricsJson(outflow, currency),
  net_metrics: net && flowMetricsJson(net, currency),
  transactions: party.entries.map((entry) => categorisedJson(entry, currency)),
});

const flowMetricsJson = (metrics: FlowMetrics, currency: string | null): object => ({
  amount: amountOf(metrics.amount, currency),
  changed_in_last_90_days: metrics.changedInLast90Days,
  count: metrics.count,
  duration_days: metrics.durationDays,
  estimated_monthly_amount: amountOf(metrics.estimatedMonthlyAmount, currency),
  frequency: metrics.frequency,
  is_active: metrics.isActive,
  max_amount: amountOf(metrics.largest, currency),
  max_timestamp: metrics.lastDate,
  mean_amount: amountOf(metrics.mean, currency),
  mean_interval_days: metrics.meanIntervalDays,
  min_amount: amountOf(metrics.smallest, currency),
  min_timestamp: metrics.firstDate,
  mode_interval_days: metrics.modeIntervalDays,
  std_dev_amount: amountOf(metrics.standardDeviation, currency),
});

/** A transaction with its category, as Heron's reports list it. */
export const categorisedJson = (entry: Entry, currency: string | null): object => ({
  amount: amountOf(entry.amount, currency),
  category: entry.annotation
    ? { heron_id: entry.annotation.category.id, label: entry.annotation.category.label }
    : null,
  description: entry.description,
  heron_id: entry.id,
  timestamp: entry.date,
});
