import type { Column, ColumnKey } from '../../data/row-columns.ts';
import type { Sort } from '../../data/row-sort.ts';
import { ArrowDownIcon, ArrowUpIcon, CheckCircleIcon } from '../../ui/icons.tsx';

interface HeadProps {
  readonly columns: readonly Column[];
  readonly sort: Sort;
  readonly onSort: (key: ColumnKey) => void;
}

/** The columns' titles; each sorts by its column. */
export const TransactionHead = ({ columns, sort, onSort }: HeadProps) => (
  <thead>
    <tr aria-rowindex={1}>
      {columns.map((column) => (
        <HeadCell key={column.key} column={column} sort={sort} onSort={onSort} />
      ))}
    </tr>
  </thead>
);

interface HeadCellProps {
  readonly column: Column;
  readonly sort: Sort;
  readonly onSort: (key: ColumnKey) => void;
}

function HeadCell({ column: { key, title, isNumber }, sort, onSort }: HeadCellProps) {
  const sorted = sort.key === key;
  const Arrow = sort.ascending ? ArrowUpIcon : ArrowDownIcon;
  const direction = sort.ascending ? 'ascending' : 'descending';
  return (
    <th
      scope="col"
      data-column={key}
      className={isNumber ? 'number' : undefined}
      aria-sort={sorted ? direction : 'none'}
    >
      <button type="button" onClick={() => onSort(key)} title={`Sort by ${title.toLowerCase()}`}>
        {key === 'verdict' && <CheckCircleIcon size={13} />}
        <span className={key === 'verdict' ? 'visually-hidden' : undefined}>{title}</span>
        {sorted && <Arrow size={12} />}
      </button>
    </th>
  );
}
