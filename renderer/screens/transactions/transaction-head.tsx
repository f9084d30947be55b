import type { Sort, SortKey } from '../../data/rows.ts';
import { ArrowDownIcon, ArrowUpIcon } from '../../ui/icons.tsx';

interface HeadProps {
  readonly sort: Sort;
  readonly onSort: (key: SortKey) => void;
}

export function TransactionHead({ sort, onSort }: HeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <SortableHead title="Date" by="date" sort={sort} onSort={onSort} />
        <th scope="col" data-column="description">
          Description
        </th>
        <th scope="col" data-column="category">
          Category
        </th>
        <th scope="col" data-column="merchant">
          Merchant
        </th>
        <th scope="col" data-column="account">
          Account
        </th>
        <SortableHead title="Amount" by="amount" sort={sort} onSort={onSort} />
        <th scope="col" className="number" data-column="balance">
          Balance
        </th>
        <th scope="col" data-column="verdict">
          <span className="visually-hidden">Verdict</span>
        </th>
      </tr>
    </thead>
  );
}

function SortableHead({ title, by, sort, onSort }: HeadProps & { readonly title: string; readonly by: SortKey }) {
  const sorted = sort.key === by;
  const Arrow = sort.ascending ? ArrowUpIcon : ArrowDownIcon;
  const direction = sort.ascending ? 'ascending' : 'descending';
  return (
    <th
      scope="col"
      data-column={by}
      className={by === 'amount' ? 'number' : undefined}
      aria-sort={sorted ? direction : 'none'}
    >
      <button type="button" onClick={() => onSort(by)}>
        {title}
        {sorted && <Arrow size={12} />}
      </button>
    </th>
  );
}
