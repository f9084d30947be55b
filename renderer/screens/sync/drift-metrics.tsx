import { asWords } from '../../../shared/as-words.ts';
import type { DriftMetric, DriftReport } from '../../../shared/sync/drift.ts';
import { countOf } from '../../data/sync-text.ts';
import { ColumnHeads } from '../../ui/column-heads.tsx';
import { CheckCircleIcon } from '../../ui/icons.tsx';

const words = (label: string): string => asWords(label.replaceAll('_', ' '));

const shown = (value: DriftMetric['here']): string =>
  typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 6 }) : (value ?? '–');

/** Each metric of the scorecard that is not the same here and there. */
export function DriftMetrics({ report: { metrics, sameMetrics } }: { readonly report: DriftReport }) {
  if (metrics.length === 0)
    return sameMetrics === 0 ? (
      <p className="dim">No metric of the scorecard is told both here and there: nothing could be compared.</p>
    ) : (
      <p className="nothing-found">
        <CheckCircleIcon /> {countOf(sameMetrics, 'metric')}, all the same.
      </p>
    );
  return (
    <details data-testid="drift-metrics">
      <summary>
        {countOf(metrics.length, 'metric')} differ, {sameMetrics.toLocaleString('en-US')} are the same
      </summary>
      <div className="table-scroll drift-metrics">
        <table className="figures">
          <ColumnHeads columns={{ Metric: 'text', Range: 'text', Here: 'number', There: 'number' }} />
          <tbody>
            {metrics.map(({ label, dateRange, here, there }) => (
              <tr key={`${label} ${dateRange}`}>
                <th scope="row">{words(label)}</th>
                <td>{dateRange === null ? '–' : words(dateRange)}</td>
                <td className="number">{shown(here)}</td>
                <td className="number">{shown(there)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
