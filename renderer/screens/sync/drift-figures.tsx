import type { DriftFigure } from '../../../shared/sync/drift.ts';
import { monthText } from '../../data/figure-text.ts';
import { countOf, figureText } from '../../data/sync-text.ts';
import { ColumnHeads } from '../../ui/column-heads.tsx';
import { CheckCircleIcon } from '../../ui/icons.tsx';

interface DriftFiguresProps {
  readonly figures: readonly DriftFigure[];
  readonly same: number;
  /** How many the service has in another currency. */
  readonly otherCurrency: number;
  readonly currency: string | null;
  /** What one of them is called, such as `figure`. */
  readonly noun: string;
  readonly testId: string;
}

/** Each figure of a month that is not the same here and there, and the transactions that make the difference. */
export function DriftFigures(props: DriftFiguresProps) {
  const { figures, same, otherCurrency, noun } = props;
  return (
    <>
      {figures.length > 0 ? (
        <FiguresTable {...props} />
      ) : same > 0 ? (
        <p className="nothing-found">
          <CheckCircleIcon /> {countOf(same, noun)} of months, all the same.
        </p>
      ) : (
        <p className="dim">No {noun} of a month is told both here and there: nothing could be compared.</p>
      )}
      {otherCurrency > 0 && (
        <p className="dim sync-small">
          {countOf(otherCurrency, noun)} of months are not compared: the service has them in another currency.
        </p>
      )}
    </>
  );
}

function FiguresTable({ figures, same, currency, noun, testId }: DriftFiguresProps) {
  return (
    <>
      <div className="table-scroll">
        <table className="figures drift-figures" data-testid={testId}>
          <ColumnHeads
            columns={{
              Month: 'text',
              Figure: 'text',
              Here: 'number',
              There: 'number',
              Difference: 'number',
              'Because of': 'text',
            }}
          />
          <tbody>
            {figures.map((figure) => (
              <FigureRow key={`${figure.month} ${figure.figure}`} figure={figure} currency={currency} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="dim sync-small">{countOf(same, `other ${noun}`)} of months are the same here and there.</p>
    </>
  );
}

interface FigureRowProps {
  readonly figure: DriftFigure;
  readonly currency: string | null;
}

function FigureRow({ figure, currency }: FigureRowProps) {
  const { month, name, isMoney, here, there } = figure;
  const difference = here === null || there === null ? null : there - here;
  const text = (value: number | null): string => figureText(value, isMoney, currency);
  return (
    <tr data-figure={figure.figure}>
      <td className="date">{monthText(month)}</td>
      <th scope="row">{name}</th>
      <td className="number">{text(here)}</td>
      <td className="number">{text(there)}</td>
      <td className="number">{text(difference)}</td>
      <td>
        <Because figure={figure} difference={difference} text={text} />
      </td>
    </tr>
  );
}

interface BecauseProps {
  readonly figure: DriftFigure;
  readonly difference: number | null;
  readonly text: (value: number | null) => string;
}

function Because({ figure: { explained }, difference, text }: BecauseProps) {
  if (explained === null) return <span className="dim">It is no sum of transactions</span>;
  const rest = difference === null ? null : difference - explained.sum;
  if (explained.shares.length === 0) return <span className="dim">No transaction explains it</span>;
  return (
    <details>
      <summary>
        {countOf(explained.shares.length + explained.more, 'transaction')}
        {rest === 0 ? ', all of it' : rest === null ? '' : `; ${text(rest)} is explained by none`}
      </summary>
      <ul className="drift-shares">
        {explained.shares.map((share) => (
          <li className="drift-share" key={`${share.transactionId} ${share.date} ${share.description}`}>
            <span className="date">{share.date}</span> {share.description}{' '}
            <span className="number">{text(share.difference)}</span>
            <small>{share.reason}</small>
          </li>
        ))}
        {explained.more > 0 && <li className="dim">and {countOf(explained.more, 'other')}</li>}
      </ul>
    </details>
  );
}
