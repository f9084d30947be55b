import type { Evidence } from '../../shared/figures/evidence.ts';
import type { MetricCell, MetricFigures, ScorecardFigures } from '../../shared/figures/scorecard-figures.ts';

export type MetricRange = ScorecardFigures['ranges'][number];

/** What a metric opens to: its own transactions, or those of its days where it is made of balances, days or statements; nothing to nothing. */
export function metricEvidence(
  { label, unit }: Pick<MetricFigures, 'label' | 'unit'>,
  range: MetricRange,
  { value, hasRows }: MetricCell,
): Evidence | null {
  // A ratio of nothing to something is made of the latter.
  if (value === null || (value === 0 && unit !== 'ratio')) return null;
  return hasRows
    ? { kind: 'metric', label, dateRange: range.label }
    : { kind: 'days', ...range.period, accountId: null };
}
