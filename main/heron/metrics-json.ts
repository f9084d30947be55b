import { METRIC_RANGES } from '../summaries/index.ts';

/** Heron's response of rules/metrics: what rules can be made over, each with its definition. */
export const metricsJson = (): object[] =>
  METRIC_RANGES.map(({ metric: { label, group, unit, description }, dateRange }) => ({
    date_range: dateRange,
    description,
    group,
    label,
    unit,
  }));

/** The labels of metrics that rules can be made over. */
export const METRIC_LABELS: readonly string[] = [...new Set(METRIC_RANGES.map(({ metric }) => metric.label))];
/** The ranges that rules can look at. */
export const METRIC_DATE_RANGES: readonly string[] = [...new Set(METRIC_RANGES.map(({ dateRange }) => dateRange))];
