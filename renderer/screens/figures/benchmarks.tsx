import type { CurrencyFigures } from '../../../shared/figures/company-figures.ts';
import type { Evidence } from '../../../shared/figures/evidence.ts';
import { labelText, rangeText } from '../../data/figure-text.ts';
import { metricEvidence } from '../../data/metric-evidence.ts';
import { ColumnHeads } from '../../ui/column-heads.tsx';
import { FigureButton } from './figure-button.tsx';

/** Where the company stands among the user's own ones. */
export function Benchmarks({ figures }: { readonly figures: CurrencyFigures }) {
  const { experimental, scorecard } = figures;
  const { benchmarks } = experimental;
  const evidenceOf = (label: string, dateRange: string): Evidence | null => {
    const range = scorecard.ranges.find((one) => one.label === dateRange);
    const metric = scorecard.metrics.find((one) => one.label === label);
    const cell = metric?.cells[dateRange];
    return range && metric && cell ? metricEvidence(metric, range, cell) : null;
  };
  if (benchmarks.length === 0)
    return <p className="dim">Five companies of one currency are needed before one is ranked among the others.</p>;
  return (
    <div className="table-scroll tall">
      <table className="figures" data-testid="benchmarks">
        <ColumnHeads columns={{ Metric: 'text', Range: 'text', Rank: 'number', Percentile: 'number' }} />
        <tbody>
          {benchmarks.map(({ label, dateRange, rank, percentile, sampleSize }) => (
            <tr key={`${label}-${dateRange}`}>
              <th scope="row">{labelText(label)}</th>
              <td>{rangeText(dateRange)}</td>
              {[`${rank} of ${sampleSize}`, percentile].map((text, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rank and percentile.
                <td key={place} className="number">
                  <FigureButton
                    of={evidenceOf(label, dateRange)}
                    title={`${labelText(label)}, ${rangeText(dateRange).toLowerCase()}`}
                  >
                    {text}
                  </FigureButton>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
