import type { MetricCell, MetricFigures, ScorecardFigures } from '../../../shared/figures/scorecard-figures.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { Calculations } from '../calculate.ts';
import { hasTransactionsBehind } from '../scorecard/metric-evidence.ts';
import type { ScorecardCell } from '../scorecard/scorecard.ts';

/** The scorecard turned round: a line a metric, a column a range. */
export function scorecardFigures({ scorecard: { anchor, cells } }: Calculations): ScorecardFigures {
  const ranges = new Map(cells.map(({ dateRange, period }) => [dateRange, period]));
  return {
    anchor,
    ranges: [...ranges].map(([label, period]) => ({ label, period })),
    metrics: [...groupBy(cells, ({ metric }) => metric)].map(([, ofMetric]) => metricFigures(ofMetric)),
  };
}

function metricFigures(cells: readonly ScorecardCell[]): MetricFigures {
  const { metric } = cells[0] as ScorecardCell;
  return {
    label: metric.label,
    group: metric.group,
    unit: metric.unit,
    context: metric.context,
    description: metric.description,
    cells: Object.fromEntries(cells.map((cell) => [cell.dateRange, cellFigures(cell)])),
  };
}

const cellFigures = (cell: ScorecardCell): MetricCell => ({
  value: cell.value,
  status: cell.status,
  reason: cell.reason,
  includesUnproven: cell.includesUnproven,
  hasRows: cell.value !== null && hasTransactionsBehind(cell),
});
