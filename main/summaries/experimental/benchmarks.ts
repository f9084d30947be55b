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
export const LEAST_COMPANIES = 5;

/**
 * Ranks every metric that has a better and a worse side among companies of the same currency.
 *
 * @param peers the scorecards of the user's other companies
 */
export function benchmarksOf(own: Scorecard, peers: readonly Scorecard[]): Benchmark[] {
  if (peers.length + 1 < LEAST_COMPANIES) return [];
  const others = peers.map(({ cells }) => new Map(cells.map((cell) => [keyOf(cell), cell])));
  return own.cells.flatMap((cell) => {
    const values = others.flatMap((cells) => numberOf(cells.get(keyOf(cell))) ?? []);
    const value = numberOf(cell);
    const sampleSize = values.length + 1;
    if (value === null || cell.metric.context === null || sampleSize < LEAST_COMPANIES) return [];
    const sign = cell.metric.context === 'higher_is_better' ? 1 : -1;
    const rank = 1 + values.filter((other) => other * sign > value * sign).length;
    const percentile = Math.round((100 * (sampleSize - rank)) / (sampleSize - 1));
    return [{ label: cell.metric.label, dateRange: cell.dateRange, rank, percentile, sampleSize }];
  });
}

const keyOf = ({ metric, dateRange }: ScorecardCell): string => `${metric.label}|${dateRange}`;

const numberOf = (cell: ScorecardCell | undefined): number | null =>
  cell && typeof cell.value === 'number' && cell.status === 'available' ? cell.value : null;
