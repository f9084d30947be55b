import type { AnomalyFigures } from '../../../shared/figures/experimental-figures.ts';
import { countOf, shareText } from '../../data/figure-text.ts';
import { ColumnHeads } from '../../ui/column-heads.tsx';
import { Amount } from './amount.tsx';
import { FigureButton } from './figure-button.tsx';

interface AnomaliesProps {
  readonly anomalies: readonly AnomalyFigures[];
  /** With those that are not shown. */
  readonly count: number;
}

const likeTitle = (description: string): string => `${description}, and what it stands out from`;

/** Transactions that stand out from their like, those that do most first. */
export function Anomalies({ anomalies, count }: AnomaliesProps) {
  if (count === 0) return <p className="dim">No transaction stands out from its like.</p>;
  return (
    <>
      <div className="table-scroll tall">
        <table className="figures" data-testid="anomalies">
          <ColumnHeads
            columns={{ Date: 'text', Transaction: 'text', Amount: 'number', 'Stands out': 'number', Why: 'text' }}
          />
          <tbody>
            {anomalies.map(({ date, description, amount, score, reason }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an anomaly is its place.
              <tr key={at}>
                <td className="date">{date}</td>
                <td>{description}</td>
                <td className="number">
                  <FigureButton of={{ kind: 'anomaly', at, part: 'own' }} title={description}>
                    <Amount value={amount} unit="money" />
                  </FigureButton>
                </td>
                <td className="number">
                  <FigureButton of={{ kind: 'anomaly', at, part: 'like' }} title={likeTitle(description)}>
                    {shareText(score)}
                  </FigureButton>
                </td>
                <td>
                  <FigureButton of={{ kind: 'anomaly', at, part: 'like' }} title={likeTitle(description)}>
                    {reason}
                  </FigureButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {count > anomalies.length && (
        <p className="dim table-foot">{countOf(count - anomalies.length, 'more transaction')} stand out less.</p>
      )}
    </>
  );
}
