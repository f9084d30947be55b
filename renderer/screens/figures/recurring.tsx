import type { RecurringFigures, RecurringList } from '../../../shared/figures/party-figures.ts';
import { countOf, countText, frequencyText, shareText } from '../../data/figure-text.ts';
import { ColumnHeads } from '../../ui/column-heads.tsx';
import { Amount } from './amount.tsx';
import { DefinitionNote } from './definition-note.tsx';
import { FigureButton } from './figure-button.tsx';
import { UnprovenMark } from './unproven-mark.tsx';

/** What is paid or received again and again, those that move most a time first. */
export function Recurring({ recurring: { shown, count } }: { readonly recurring: RecurringList }) {
  return (
    <section aria-labelledby="recurring-title">
      <h2 id="recurring-title">
        Recurring transactions <span className="dim">{countText(count)}</span>{' '}
        <DefinitionNote name="Recurring" figures={['recurring']} />
      </h2>
      {count === 0 ? (
        <p className="dim">
          Nothing recurs: a rhythm needs several payments of alike amounts with the same counterparty.
        </p>
      ) : (
        <div className="table-scroll">
          <table className="figures" data-testid="recurring">
            <ColumnHeads
              columns={{
                Counterparty: 'text',
                Rhythm: 'text',
                Average: 'number',
                Times: 'number',
                First: 'text',
                Last: 'text',
                'Category confidence': 'number',
              }}
            />
            <tbody>
              {shown.map((group, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place; names may repeat.
                <RecurringLine key={at} group={group} at={at} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {count > shown.length && (
        <p className="dim table-foot">
          {countOf(count - shown.length, 'more rhythm')} of smaller amounts: the workbook lists all of them.
        </p>
      )}
    </section>
  );
}

function RecurringLine({ group, at }: { readonly group: RecurringFigures; readonly at: number }) {
  const { name, frequency, averageAmount, count, firstDate, lastDate, confidence, includesUnproven } = group;
  const of = { kind: 'recurring', at } as const;
  const title = `${name}, ${frequencyText(frequency).toLowerCase()}`;
  return (
    <tr data-unproven={includesUnproven || undefined}>
      <th scope="row">
        {name}
        {includesUnproven && <UnprovenMark />}
      </th>
      <td>{frequencyText(frequency)}</td>
      <td className="number">
        <FigureButton of={of} title={title}>
          <Amount value={averageAmount} unit="money" />
        </FigureButton>
      </td>
      <td className="number">
        <FigureButton of={of} title={title}>
          {countText(count)}
        </FigureButton>
      </td>
      <td className="date">{firstDate}</td>
      <td className="date">{lastDate}</td>
      <td className="number">
        <FigureButton of={of} title={title}>
          {shareText(confidence)}
        </FigureButton>
      </td>
    </tr>
  );
}
