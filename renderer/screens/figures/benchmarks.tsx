import type { ExperimentalFigures } from '../../../shared/figures/experimental-figures.ts';
import { labelText } from '../../data/figure-text.ts';
import { ColumnHeads } from '../../ui/column-heads.tsx';

/** Where the company stands among the user's own ones. */
export function Benchmarks({ benchmarks }: { readonly benchmarks: ExperimentalFigures['benchmarks'] }) {
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
              <td>{labelText(dateRange)}</td>
              <td className="number">
                {rank} of {sampleSize}
              </td>
              <td className="number">{percentile}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
