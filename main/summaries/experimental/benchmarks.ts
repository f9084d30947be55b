import type { ComparedMetrics } from '../../../shared/model/index.ts';
import type { Scorecard, ScorecardCell } from '../scorecard/scorecard.ts';

/** Where a company stands among the user's own ones, by one metric over one range (experimental). */
export interface Benchmark {
  readonly label: string;
  readonly dateRange: string;
  /** 1 is the best. */
  readonly rank: number;
  /** 100 for the best, 0 for the last. */
  readonly percentile: number;
  /** Companies with the metric, this one included. */
  readonly sampleSize: number;
}

/** Fewer companies say nothing, and tell one of another (DOMAIN b.4, metric benchmarks). */
const LEAST_COMPANIES = 5;

/** The metrics that have a better and a worse side, as other companies are compared with them. */
export const comparedMetrics = (currency: string | null, { cells }: Scorecard): ComparedMetrics => ({
  currency,
  values: Object.fromEntries(cells.flatMap((cell) => (isCompared(cell) ? [[keyOf(cell), cell.value]] : []))),
});

/**
 * Ranks a company's metrics among the user's other companies of the same currency.
 *
 * @param others the metrics of the other companies, of any currency
 */
export function benchmarksOf(
  { currency, scorecard: { cells } }: { readonly currency: string | null; readonly scorecard: Scorecard },
  others: readonly ComparedMetrics[],
): Benchmark[] {
  const peers = others.filter((one) => currency !== null && one.currency === currency);
  return cells.filter(isCompared).flatMap((cell) => {
    const values = peers.flatMap((peer) => peer.values[keyOf(cell)] ?? []);
    const sampleSize = values.length + 1;
    if (sampleSize < LEAST_COMPANIES) return [];
    const sign = cell.metric.context === 'higher_is_better' ? 1 : -1;
    const rank = 1 + values.filter((other) => other * sign > cell.value * sign).length;
    const percentile = Math.round((100 * (sampleSize - rank)) / (sampleSize - 1));
    return [{ label: cell.metric.label, dateRange: cell.dateRange, rank, percentile, sampleSize }];
  });
}

const keyOf = ({ metric, dateRange }: ScorecardCell): string => `${metric.label}|${dateRange}`;

const isCompared = (cell: ScorecardCell): cell is ScorecardCell & { readonly value: number } =>
  typeof cell.value === 'number' && cell.status === 'available' && cell.metric.context !== null;
