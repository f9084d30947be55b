import type { Evidence } from '../../../shared/figures/evidence.ts';
import type { Calculations } from '../calculate.ts';
import { SCORE_RANGE, type ScoreShare } from '../experimental/local-score.ts';

/** What the points of one group of the local score rest on; null where no transaction is behind them. */
export function scoreEvidence(
  { scorecard: { cells }, positions: { positions } }: Calculations,
  group: ScoreShare['group'],
): Evidence | null {
  const inRange = cells.filter(({ dateRange }) => dateRange === SCORE_RANGE);
  const ofMetric = (label: string): Evidence | null =>
    inRange.find(({ metric }) => metric.label === label)?.value
      ? { kind: 'metric', label, dateRange: SCORE_RANGE }
      : null;
  switch (group) {
    case 'balance':
      return inRange[0] ? { kind: 'days', ...inRange[0].period, accountId: null } : null;
    case 'profit_and_loss':
      return ofMetric('net_operating_cashflow');
    case 'debt':
      return positions.some(({ isActive }) => isActive) ? { kind: 'position', at: null, part: 'holdback' } : null;
    case 'risk_flag':
      return ofMetric('nsf_days');
  }
}
