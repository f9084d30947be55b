import './differing-rows.css';
import type { ReactNode } from 'react';
import { ColumnHeads } from './column-heads.tsx';
import { Money } from './money.tsx';

/** What every transaction shows that two sides do not tell alike. */
interface DifferingRow {
  readonly date: string | null;
  readonly description: string;
  /** Minor units. */
  readonly amount: number | null;
  readonly currency: string | null;
}

interface DifferingRowsProps<R extends DifferingRow> {
  readonly rows: readonly R[];
  /** Of all, where only the first are among the rows. */
  readonly total: number;
  readonly keyOf: (row: R) => string;
  /** For style sheets and tests. */
  readonly kindOf?: (row: R) => string;
  /** What differs, by the heading of its column. */
  readonly columns: Readonly<Record<string, (row: R) => ReactNode>>;
  readonly testId?: string;
}

/** Transactions that two sides do not tell alike, one a line: when, what, how much, and in what they differ. */
export function DifferingRows<R extends DifferingRow>(props: DifferingRowsProps<R>) {
  const { rows, total, keyOf, kindOf, columns, testId } = props;
  const told = Object.entries(columns);
  const headings = Object.fromEntries(told.map(([heading]) => [heading, 'text'] as const));
  return (
    <>
      <div className="table-scroll">
        <table className="figures differing-rows" data-testid={testId}>
          <ColumnHeads columns={{ Date: 'text', Transaction: 'text', Amount: 'number', ...headings }} />
          <tbody>
            {rows.map((row) => (
              <tr key={keyOf(row)} data-kind={kindOf?.(row)}>
                <td className="date">{row.date ?? '–'}</td>
                <td className="differing-text">{row.description}</td>
                <td className="number">
                  <Money minor={row.amount} currency={row.currency} signed />
                </td>
                {told.map(([heading, cellOf]) => (
                  <td key={heading}>{cellOf(row)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {total > rows.length && <p className="dim">The first {rows.length.toLocaleString('en-US')} are shown.</p>}
    </>
  );
}
