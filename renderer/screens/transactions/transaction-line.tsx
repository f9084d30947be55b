import { memo } from 'react';
import type { Column } from '../../data/row-columns.ts';
import type { Row } from '../../data/rows.ts';
import { CELL_TITLES, CELLS } from './transaction-cells.tsx';

/** What every line of the grid is told, whatever stands in it. */
export interface LineProps {
  readonly index: number;
  /** Pixels to the line above that exists: none for most, so that their styles are shared, which scrolling is fast by. */
  readonly gap: number;
  /** The one line that Tab leads to. */
  readonly reachable: boolean;
}

interface TransactionLineProps extends LineProps {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly selected: boolean;
  /** 1, or 2 below the head of a group. */
  readonly level: 1 | 2;
}

/** One transaction; drawn again only where something of it is another. */
export const TransactionLine = memo(function TransactionLine(props: TransactionLineProps) {
  const { row, columns, index, gap, selected, level, reachable } = props;
  const { transaction } = row;
  return (
    <tr
      data-testid="transaction-row"
      data-index={index}
      data-transaction={transaction.id}
      data-derived={transaction.derived.length > 0 || undefined}
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-level={level}
      tabIndex={reachable ? 0 : -1}
      style={gap > 0 ? { marginTop: gap } : undefined}
    >
      {columns.map(({ key, isNumber }) => (
        <td key={key} data-column={key} className={isNumber ? 'number' : key} title={CELL_TITLES[key]?.(row)}>
          {CELLS[key](row)}
        </td>
      ))}
    </tr>
  );
});
