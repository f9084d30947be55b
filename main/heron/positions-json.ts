import type { PositionEvent, PositionEventKind } from '../../shared/model/index.ts';
import type { Entry, FlowMetrics, PositionFigures, Positions } from '../summaries/index.ts';
import { amountOf } from './plain.ts';

/** Heron's response of positions. What only a language model would say is null. */
export const positionsJson = ({ positions, ...total }: Positions, currency: string | null): object => ({
  llm_summary: null,
  positions: positions.map((figures) => positionFiguresJson(figures, currency)),
  total_holdback_percentage: total.totalHoldbackPercentage,
  expected_monthly_amount: amountOf(total.expectedMonthlyAmount, currency),
});

function positionFiguresJson(figures: PositionFigures, currency: string | null): object {
  const { position, byId } = figures;
  const listed = (ids: readonly string[]): object[] =>
    ids.flatMap((id) => byId.get(id) ?? []).map((entry) => transactionJson(entry, currency));
  const dated = (kind: PositionEventKind): object[] =>
    position.events
      .filter((event) => event.kind === kind)
      .map((event) => eventJson(event, byId, position.lenderName, currency));
  return {
    heron_id: position.id,
    merchant: position.lenderName,
    group: position.groupId,
    product_type: position.productType,
    status: position.status,
    is_active: figures.isActive,
    is_renewal: position.isRenewal,
    parent_position_heron_id: position.parentId,
    holdback_percentage: figures.holdbackPercentage,
    funder_holdback_percentage: null,
    llm_summary: null,
    inflow_metrics: figures.inflow && inflowJson(figures.inflow, currency),
    outflow_metrics: figures.outflow && outflowJson(figures, figures.outflow, currency),
    investment_transactions: listed(position.advance ? [position.advance.transactionId] : []),
    repayment_transactions: listed(figures.repaymentIds),
    reversal_transactions: listed(figures.reversalIds),
    missed_payments: position.missedPayments,
    reversals: dated('returned'),
    stop_payments: dated('stop_payment'),
    nsf_fees: figures.fees.nsf.map((fee) => feeJson(fee, position.lenderName, currency)),
    servicing_fees: figures.fees.servicing.map((fee) => feeJson(fee, position.lenderName, currency)),
    includes_unproven: figures.includesUnproven,
  };
}

const transactionJson = (entry: Entry, currency: string | null): object => ({
  amount: amountOf(entry.amount, currency),
  description: entry.description,
  heron_id: entry.id,
  timestamp: entry.date,
});

const eventJson = (
  { date, transactionId }: PositionEvent,
  byId: ReadonlyMap<string, Entry>,
  merchant: string,
  currency: string | null,
): object => ({
  amount: amountOf(byId.get(transactionId ?? '')?.amount ?? null, currency),
  date,
  merchant,
});

const feeJson = ({ id, date, amount }: Entry, merchant: string, currency: string | null): object => ({
  amount: amountOf(amount, currency),
  date,
  merchant,
  transaction_heron_id: id,
});

const inflowJson = (metrics: FlowMetrics, currency: string | null): object => ({
  count: metrics.count,
  max_amount: amountOf(metrics.largest, currency),
  max_timestamp: metrics.lastDate,
  min_amount: amountOf(metrics.smallest, currency),
  min_timestamp: metrics.firstDate,
  total_amount: amountOf(metrics.amount, currency),
});

/** Repayments as magnitudes, as Heron lists them. */
function outflowJson(figures: PositionFigures, metrics: FlowMetrics, currency: string | null): object {
  const { position } = figures;
  const { repayments, rightToReceive, remaining } = position;
  const range = (bounds: { low: number; high: number } | null): object | null =>
    bounds && { low: amountOf(bounds.low, currency), high: amountOf(bounds.high, currency) };
  return {
    count: metrics.count,
    total_amount: amountOf(-metrics.amount, currency),
    min_amount: amountOf(-metrics.largest, currency),
    max_amount: amountOf(-metrics.smallest, currency),
    mean_amount: amountOf(-metrics.mean, currency),
    std_dev_amount: amountOf(metrics.standardDeviation, currency),
    min_timestamp: metrics.firstDate,
    max_timestamp: metrics.lastDate,
    duration_days: metrics.durationDays,
    mean_interval_days: metrics.meanIntervalDays,
    mode_interval_days: metrics.modeIntervalDays,
    changed_in_last_90_days: metrics.changedInLast90Days,
    frequency: repayments.frequency,
    payments_per_month: figures.paymentsPerMonth,
    estimated_monthly_amount: amountOf(figures.estimatedMonthlyAmount, currency),
    latest_estimated_monthly_amount: amountOf(figures.latestEstimatedMonthlyAmount, currency),
    fallback_estimated_monthly_amount: amountOf(figures.fallbackEstimatedMonthlyAmount, currency),
    estimated_confidence: figures.confidence,
    confidence_reasons: figures.confidenceReasons,
    has_repayment_modifications: figures.hasRepaymentModifications,
    latest_repayment_amount: amountOf(repayments.latestAmount, currency),
    latest_repayment_frequency: repayments.frequency,
    // The factor is assumed between two bounds, so one figure would say more than is known; the range stands beside it.
    estimated_right_to_receive_amount: null,
    estimated_right_to_receive_range: range(rightToReceive),
    estimated_remaining_balance: null,
    estimated_remaining_range: range(remaining),
    remaining_repayment_duration_days: figures.remainingDays,
    total_expected_duration_days: null,
    total_expected_payments_to_date: null,
  };
}
