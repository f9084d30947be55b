import { Loader } from '@mantine/core';
import type { PreviewedRow } from '../../../shared/contract.ts';
import { changedParts } from '../../data/changed-parts.ts';
import type { Row } from '../../data/rows.ts';
import { rowCount } from '../../data/said-sentences.ts';
import type { PreviewState } from '../../data/use-preview.ts';
import { Money } from '../../ui/money.tsx';

interface ChangePreviewProps {
  readonly state: PreviewState;
  readonly byId: ReadonlyMap<string, Row>;
  /** What is told while there is nothing to preview. */
  readonly nothing: string;
  /** What is told beside the count, such as how many rows a rule decides. */
  readonly beside?: string | null;
}

/** How many rows a change would change, and which. */
export function ChangePreview({ state, byId, nothing, beside = null }: ChangePreviewProps) {
  return (
    <section className="preview" aria-label="What this changes" data-testid="preview" data-state={state.kind}>
      <p role="status" className="preview-count">
        <Count state={state} nothing={nothing} />
        {state.kind === 'counted' && beside !== null && <span className="dim"> {beside}</span>}
      </p>
      {state.kind === 'counted' && state.preview.rows.length > 0 && (
        <div className="preview-rows">
          <table className="figures">
            <tbody>
              {latestFirst(state.preview.rows, byId).map((row) => (
                <PreviewLine key={row.transactionId} previewed={row} row={byId.get(row.transactionId)} />
              ))}
            </tbody>
          </table>
          {state.preview.changed > state.preview.rows.length && (
            <p className="dim preview-more">and {rowCount(state.preview.changed - state.preview.rows.length)} more</p>
          )}
        </div>
      )}
    </section>
  );
}

/** As transactions are listed everywhere. */
const latestFirst = (previewed: readonly PreviewedRow[], byId: ReadonlyMap<string, Row>): readonly PreviewedRow[] => {
  const dateOf = ({ transactionId }: PreviewedRow): string => byId.get(transactionId)?.transaction.date ?? '';
  return previewed.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)));
};

function Count({ state, nothing }: Pick<ChangePreviewProps, 'state' | 'nothing'>) {
  switch (state.kind) {
    case 'nothing':
      return <span className="dim">{nothing}</span>;
    case 'counting':
      return (
        <span className="dim">
          <Loader size={12} aria-hidden /> Counting the rows this changes
        </span>
      );
    case 'failed':
      return <span className="correct-problem">{state.message}</span>;
    case 'counted':
      return <strong>{changeSentence(state.preview.changed)}</strong>;
  }
}

const changeSentence = (changed: number): string =>
  changed === 0 ? 'No row changes.' : `${rowCount(changed)} ${changed === 1 ? 'changes' : 'change'}.`;

function PreviewLine({ previewed, row }: { readonly previewed: PreviewedRow; readonly row: Row | undefined }) {
  return (
    <tr data-testid="previewed-row">
      <td className="date">{row?.transaction.date}</td>
      <td className="preview-text" title={row?.transaction.description}>
        {previewed.after.descriptionClean}
      </td>
      <td className="number">
        {row && <Money minor={row.transaction.amount} currency={row.statement.currency} signed />}
      </td>
      <td className="preview-parts">
        {changedParts(previewed).map(({ name, before, after }) => (
          <span key={name}>
            <span className="dim">
              {name}: {before} →
            </span>{' '}
            {after}
          </span>
        ))}
      </td>
    </tr>
  );
}
