import type { MetricCell, MetricFigures, ScorecardFigures } from '../../../shared/figures/scorecard-figures.ts';
import { labelText, rangeText } from '../../data/figure-text.ts';
import { type MetricRange, metricEvidence } from '../../data/metric-evidence.ts';
import { metricText } from '../../data/metric-text.ts';
import { FigureButton } from './figure-button.tsx';
import { useFigureTools } from './figure-tools.ts';

interface MetricLineProps {
  readonly metric: MetricFigures;
  readonly ranges: ScorecardFigures['ranges'];
}

/** One metric across the ranges, its definition below its name. */
export function MetricLine({ metric, ranges }: MetricLineProps) {
  const { label, description, cells } = metric;
  return (
    <tr>
      <th scope="row">
        {labelText(label)}
        <small>{description}</small>
      </th>
      {ranges.map((range) => (
        <MetricValue key={range.label} metric={metric} range={range} cell={cells[range.label]} />
      ))}
    </tr>
  );
}

interface MetricValueProps {
  readonly metric: MetricFigures;
  readonly range: MetricRange;
  /** Undefined: the metric is not made for this range. */
  readonly cell: MetricCell | undefined;
}

function MetricValue({ metric, range, cell }: MetricValueProps) {
  const { currency } = useFigureTools();
  // Not made for this range.
  if (!cell) return <td className="not-made" />;
  const text = metricText(cell, metric.unit, currency);
  return (
    <td
      className="number"
      data-unproven={cell.includesUnproven || undefined}
      data-partial={cell.status === 'partially_available' || undefined}
      title={cell.reason ?? undefined}
    >
      <FigureButton
        of={metricEvidence(metric, range, cell)}
        title={`${labelText(metric.label)}, ${rangeText(range.label).toLowerCase()}`}
      >
        {text}
      </FigureButton>
    </td>
  );
}
