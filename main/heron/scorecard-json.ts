import type { Benchmark, MetricValue, Scorecard, ScorecardCell } from '../summaries/index.ts';
import { number } from './plain.ts';

/** Heron's response of scorecard, with the day it looks from, and why a value is missing. */
export const scorecardJson = ({ anchor, cells }: Scorecard, currency: string | null): object => ({
  date: anchor,
  metrics: cells.map((cell) => cellJson(cell, currency)),
  rule_violations: [],
});

const cellJson = (
  { metric, dateRange, value, status, reason, includesUnproven }: ScorecardCell,
  currency: string | null,
) => ({
  context: metric.context,
  currency: metric.unit === 'amount' ? currency : null,
  date_range: dateRange,
  description: metric.description,
  group: metric.group,
  label: metric.label,
  status,
  unit: metric.unit,
  value: metric.unit === 'amount' && typeof value === 'number' ? number(value, currency) : plainValue(value),
  reason,
  includes_unproven: includesUnproven,
});

const RATIO_SCALE = 1e6;

/** Ratios to six places: more would be noise of the machine. */
const plainValue = (value: MetricValue | null): MetricValue | null =>
  typeof value === 'number' ? Math.round(value * RATIO_SCALE) / RATIO_SCALE : value;

/** Heron's response of benchmarks; only the user's own companies are compared. */
export const benchmarksJson = (benchmarks: readonly Benchmark[]): object => ({
  benchmarks: benchmarks.map(({ label, dateRange, rank, percentile, sampleSize }) => ({
    date_range: dateRange,
    label,
    percentile,
    rank,
    sample_size: sampleSize,
    scope: 'user',
  })),
  is_experimental: true,
});
