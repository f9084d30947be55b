import './row-list.css';
import { ActionIcon, Loader, Tooltip } from '@mantine/core';
import { useMemo } from 'react';
import { formatMoney } from '../../../shared/money.ts';
import { countOf } from '../../data/figure-text.ts';
import { type Row, totalsOf } from '../../data/rows.ts';
import type { RowListContent } from '../../data/use-row-list.ts';
import { CloseIcon } from '../../ui/icons.tsx';
import { RowLine } from '../../ui/row-line.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';

interface RowListProps {
  readonly content: RowListContent;
  /** Undefined until the rows of the company are read. */
  readonly byId: ReadonlyMap<string, Row> | undefined;
  readonly onShow: (row: Row) => void;
  readonly onClose: () => void;
}

/** The transactions that a figure is made of, each with a way to its page. */
export function RowList({ content: { title, isOfDays, ids, failed }, byId, onShow, onClose }: RowListProps) {
  const rows = useMemo(() => (ids && byId ? ids.flatMap((id) => byId.get(id) ?? []) : null), [ids, byId]);
  return (
    <div className="row-list" data-testid="row-list">
      <header>
        <h2>{title}</h2>
        <Tooltip label="Close the list (Esc)">
          <ActionIcon aria-label="Close the list (Esc)" onClick={onClose}>
            <CloseIcon />
          </ActionIcon>
        </Tooltip>
      </header>
      {failed !== null && <p role="alert">{failed}</p>}
      {failed === null && rows === null && <Loader size="sm" aria-label="Looking up the transactions" />}
      {isOfDays && failed === null && (
        <p className="dim">This figure is made of balances or of days. Below is every transaction of those days.</p>
      )}
      {rows && (
        <RowListTotals rows={rows} none={isOfDays ? 'There is none.' : 'No transaction is behind this figure.'} />
      )}
      {rows && rows.length > 0 && (
        <VirtualList items={rows} keyOf={(row) => row.transaction.id} label={title} testId="row-list-rows" fills>
          {(row) => <RowLine row={row} note={row.annotation?.category.label ?? null} onShow={onShow} />}
        </VirtualList>
      )}
    </div>
  );
}

interface RowListTotalsProps {
  readonly rows: readonly Row[];
  /** What is said where there are none. */
  readonly none: string;
}

function RowListTotals({ rows, none }: RowListTotalsProps) {
  const { count, flows } = useMemo(() => totalsOf(rows), [rows]);
  return (
    <p className="row-list-totals" data-testid="row-list-totals">
      {count === 0 ? none : countOf(count, 'transaction')}
      {flows.map(({ currency, inflow, outflow }) => (
        <span key={currency ?? ''} className="money">
          {inflow !== 0 && `in ${formatMoney(inflow, currency)}`}
          {inflow !== 0 && outflow !== 0 && ', '}
          {outflow !== 0 && `out ${formatMoney(outflow, currency)}`} {currency}
        </span>
      ))}
    </p>
  );
}
