import type { Evidence } from '../../shared/figures/evidence.ts';
import type { MetricCell, ScorecardFigures } from '../../shared/figures/scorecard-figures.ts';

export type MetricRange = ScorecardFigures['ranges'][number];

/** What a metric opens to: its own transactions, or those of its days where it is made of balances, days or statements; nothing to nothing. */
export function metricEvidence(label: string, range: MetricRange, { value, hasRows }: MetricCell): Evidence | null {
  if (value === null || value === 0) return null;
  return hasRows
    ? { kind: 'metric', label, dateRange: range.label }
    : { kind: 'days', ...range.period, accountId: null };
}
