import { DATE_RANGES } from './date-range.ts';
import type { Metric } from './metric.ts';
import { METRICS } from './scorecard.ts';

/** One metric over one range, before anything is known of a company. */
export interface MetricRange {
  readonly metric: Metric;
  /** Such as `last_90_days`. */
  readonly dateRange: string;
}

/** Every metric over every range it is made for: what a scorecard holds, in its order. */
export const METRIC_RANGES: readonly MetricRange[] = DATE_RANGES.flatMap(({ label, kind }) =>
  METRICS.filter((metric) => metric.kind === kind).map((metric) => ({ metric, dateRange: label })),
);
