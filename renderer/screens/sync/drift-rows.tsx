import type { DriftKind, DriftReport, DriftRow } from '../../../shared/sync/drift.ts';
import { labelText } from '../../data/figure-text.ts';
import { countOf, countText } from '../../data/sync-text.ts';
import { DifferingRows } from '../../ui/differing-rows.tsx';
import { CheckCircleIcon } from '../../ui/icons.tsx';

const KINDS: Readonly<Record<DriftKind, string>> = {
  only_here: 'Only here',
  only_there: 'Only there',
  amount: 'Amount',
  date: 'Date',
  category: 'Category',
  merchant: 'Merchant',
};

/** Each transaction that is not the same here and there, and in what. */
export function DriftRows({ report: { rows, both, counts } }: { readonly report: DriftReport }) {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (total === 0)
    return (
      <p className="nothing-found">
        <CheckCircleIcon /> {countOf(both, 'transaction')} here and there, all the same.
      </p>
    );
  const found = Object.entries(counts).filter(([, count]) => count > 0);
  return (
    <>
      <p className="sync-small" data-testid="drift-counts">
        {countOf(both, 'transaction')} {both === 1 ? 'is' : 'are'} both here and there. What differs:{' '}
        {found.map(([kind, count]) => `${KINDS[kind as DriftKind]} ${countText(count)}`).join(', ')}.
      </p>
      <DifferingRows
        testId="drift-rows"
        rows={rows}
        total={total}
        keyOf={({ kind, transactionId, date, description }) => `${kind} ${transactionId} ${date} ${description}`}
        kindOf={({ kind }) => kind}
        columns={{
          'What differs': ({ kind }) => KINDS[kind],
          Here: ({ here }) => here ?? '–',
          There: (row) => <There row={row} />,
        }}
      />
    </>
  );
}

/** What the service says, and who said so there. */
const There = ({ row: { there, annotator } }: { readonly row: DriftRow }) => (
  <>
    {there ?? '–'}
    {annotator !== null && <small>{labelText(annotator)}</small>}
  </>
);
