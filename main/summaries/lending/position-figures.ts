import { daysBetween, type PlainDate } from '../../../shared/dates.ts';
import { isRegular } from '../../../shared/frequency.ts';
import type { Position, PositionStatus } from '../../../shared/model/index.ts';
import { monthlyPayment } from '../bank-statement-summary/expected-mca-debits.ts';
import { type Books, endOfData, type PositionBook, restsOnUnproven } from '../books/books.ts';
import { type Entry, inOrder } from '../books/entry.ts';
import { type FlowMetrics, flowMetrics } from '../parties/flow-metrics.ts';
import { paymentsPerMonth } from '../payments-per-month.ts';
import { percentOf } from '../ratios.ts';
import { type PositionFees, positionFees } from './position-fees.ts';

/** How far an estimate can be relied on. */
export type EstimateConfidence = 'high' | 'medium' | 'low' | 'none';

/** What one funder's position costs (DOMAIN b.4, positions). Money in minor units; repayments as magnitudes. */
export interface PositionFigures {
  readonly position: Position;
  /** The transactions it speaks of, by id. */
  readonly byId: ReadonlyMap<string, Entry>;
  readonly isActive: boolean;
  /** The advance, where it is seen. */
  readonly inflow: FlowMetrics | null;
  /** The repayments; amounts are negative, as transactions are. */
  readonly outflow: FlowMetrics | null;
  /** Null without a rhythm. */
  readonly paymentsPerMonth: number | null;
  /** The mean repayment × payments per month; null without a rhythm. */
  readonly estimatedMonthlyAmount: number | null;
  /** The latest repayment × payments per month; null without a rhythm. */
  readonly latestEstimatedMonthlyAmount: number | null;
  /** What was paid in the last thirty days up to the latest repayment: stands in where there is no rhythm. */
  readonly fallbackEstimatedMonthlyAmount: number | null;
  readonly confidence: EstimateConfidence;
  /** True sentences. */
  readonly confidenceReasons: readonly string[];
  readonly hasRepaymentModifications: boolean;
  /** Days until the rest is repaid at the present pace; null where not known. */
  readonly remainingDays: number | null;
  /** Percent: expected monthly repayment ÷ average monthly true revenue × 100; of an active position only. */
  readonly holdbackPercentage: number | null;
  readonly repaymentIds: readonly string[];
  readonly reversalIds: readonly string[];
  readonly stopPaymentIds: readonly string[];
  /** Repayments and payments that came back, oldest first: what was repaid is what they come to together. */
  readonly repaidIds: readonly string[];
  readonly fees: PositionFees;
  readonly includesUnproven: boolean;
}

/** All positions of one currency. */
export interface Positions {
  readonly positions: readonly PositionFigures[];
  /** Percent: of active positions together. Null where one is active and revenue is not known or zero. */
  readonly totalHoldbackPercentage: number | null;
  readonly expectedMonthlyAmount: number;
}

/** Where a default is likely the money is still owed. */
const ACTIVE: ReadonlySet<PositionStatus> = new Set(['active', 'renewal_active', 'new_position', 'potential_default']);
const NO_FEES: PositionFees = { nsf: [], servicing: [] };
const MONTH_DAYS = 30;
const RELIABLE_PAYMENTS = 6;
const STEADY = 0.1;

/** @param monthlyRevenue average monthly true revenue; null where not known */
export function positionsOf(books: Books, monthlyRevenue: number | null): Positions {
  const fees = positionFees(
    books,
    books.positions.map(({ position }) => position),
  );
  const positions = books.positions.map((book) =>
    figuresOf(books, book, fees.get(book.position.id) ?? NO_FEES, monthlyRevenue),
  );
  const expectedMonthlyAmount = positions
    .filter(({ isActive }) => isActive)
    .reduce((sum, one) => sum + (expectedOf(one) ?? 0), 0);
  return {
    positions,
    expectedMonthlyAmount,
    totalHoldbackPercentage: monthlyRevenue === null ? null : percentOf(expectedMonthlyAmount, monthlyRevenue),
  };
}

const expectedOf = ({
  latestEstimatedMonthlyAmount,
  fallbackEstimatedMonthlyAmount,
}: Pick<PositionFigures, 'latestEstimatedMonthlyAmount' | 'fallbackEstimatedMonthlyAmount'>): number | null =>
  latestEstimatedMonthlyAmount ?? fallbackEstimatedMonthlyAmount;

function figuresOf(
  books: Books,
  { position, advance, repaid, byId }: PositionBook,
  fees: PositionFees,
  monthlyRevenue: number | null,
): PositionFigures {
  const { settings } = books;
  const given = advance ? [advance] : [];
  const end = endOfData(books, [...given, ...repaid]);
  const { frequency } = position.repayments;
  const outflow = flowMetrics(repaid, end, settings);
  const latest = repaid.at(-1);
  const isActive = ACTIVE.has(position.status);
  const [reversalIds, stopPaymentIds] = [idsOf(position, 'returned'), idsOf(position, 'stop_payment')];
  const moved = [...repaid, ...[...reversalIds, ...stopPaymentIds].flatMap((id) => byId.get(id) ?? [])];
  const estimates = {
    latestEstimatedMonthlyAmount: latest ? monthlyPayment(Math.abs(latest.amount), frequency, settings) : null,
    fallbackEstimatedMonthlyAmount: latest ? paidBefore(repaid, latest.date) : null,
  };
  const expected = expectedOf(estimates);
  const { confidence, reasons } = confidenceOf(outflow, frequency);
  return {
    position,
    byId,
    isActive,
    inflow: flowMetrics(given, end, settings),
    outflow,
    paymentsPerMonth: paymentsPerMonth(frequency, settings),
    estimatedMonthlyAmount: outflow && monthlyPayment(Math.abs(outflow.mean), frequency, settings),
    ...estimates,
    confidence,
    confidenceReasons: reasons,
    hasRepaymentModifications: position.events.some(({ kind }) => MODIFIED.has(kind)),
    remainingDays: isActive ? remainingDays(position, expected) : null,
    holdbackPercentage:
      isActive && expected !== null && monthlyRevenue !== null ? percentOf(expected, monthlyRevenue) : null,
    repaymentIds: repaid.map(({ id }) => id),
    reversalIds,
    stopPaymentIds,
    repaidIds: inOrder(moved).map(({ id }) => id),
    fees,
    includesUnproven: restsOnUnproven(books, [...given, ...moved]),
  };
}

const MODIFIED: ReadonlySet<string> = new Set(['payment_increased', 'payment_reduced', 'frequency_changed']);

const idsOf = ({ events }: Position, wanted: string): string[] =>
  events.flatMap(({ kind, transactionId }) => (kind === wanted && transactionId !== null ? [transactionId] : []));

/** What was repaid in the thirty days that end on `date`. */
const paidBefore = (repaid: readonly Entry[], date: PlainDate): number =>
  repaid
    .filter((entry) => daysBetween(entry.date, date) < MONTH_DAYS)
    .reduce((sum, { amount }) => sum + Math.abs(amount), 0);

/** Of the range that is left, its upper end at the expected monthly pace. */
const remainingDays = ({ remaining }: Position, expected: number | null): number | null =>
  remaining === null || expected === null || expected === 0
    ? null
    : Math.ceil((remaining.high * MONTH_DAYS) / expected);

function confidenceOf(
  outflow: FlowMetrics | null,
  frequency: Position['repayments']['frequency'],
): { confidence: EstimateConfidence; reasons: string[] } {
  if (!outflow) return { confidence: 'none', reasons: ['No repayment is seen.'] };
  const reasons = [
    ...(isRegular(frequency) ? [] : ['The repayments have no rhythm.']),
    ...(outflow.count >= RELIABLE_PAYMENTS ? [] : [`Only ${outflow.count} repayments are seen.`]),
    ...(outflow.standardDeviation <= Math.abs(outflow.mean) * STEADY ? [] : ['The repayments differ in size.']),
  ];
  const confidence = (['high', 'medium', 'low'] as const)[reasons.length] ?? 'low';
  return { confidence, reasons };
}
