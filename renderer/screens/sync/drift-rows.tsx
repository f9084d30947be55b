import type { DriftKind, DriftReport, DriftRow } from '../../../shared/sync/drift.ts';
import { countOf, countText } from '../../data/sync-text.ts';
import { CheckCircleIcon } from '../../ui/icons.tsx';
import { Money } from '../../ui/money.tsx';

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
        {countOf(both, 'transaction')} are here and there.{' '}
        {found.map(([kind, count]) => `${KINDS[kind as DriftKind]}: ${countText(count)}`).join(', ')}.
      </p>
      <div className="table-scroll">
        <table className="figures" data-testid="drift-rows">
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Transaction</th>
              <th scope="col" className="number">
                Amount
              </th>
              <th scope="col">What differs</th>
              <th scope="col">Here</th>
              <th scope="col">There</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={`${row.kind} ${row.transactionId} ${row.date} ${row.description}`} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {total > rows.length && <p className="dim sync-small">The first {countText(rows.length)} are shown.</p>}
    </>
  );
}

const Line = ({ row }: { readonly row: DriftRow }) => (
  <tr data-kind={row.kind}>
    <td className="date">{row.date ?? '–'}</td>
    <td className="drift-text">{row.description}</td>
    <td className="number">
      <Money minor={row.amount} currency={row.currency} signed />
    </td>
    <td>{KINDS[row.kind]}</td>
    <td>{row.here ?? '–'}</td>
    <td>
      {row.there ?? '–'}
      {row.annotator !== null && <small>{row.annotator.replaceAll('_', ' ')}</small>}
    </td>
  </tr>
);
