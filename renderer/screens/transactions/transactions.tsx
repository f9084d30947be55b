import './transactions.css';
import { Loader, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import type { StatementRecord } from '../../../shared/store/records.ts';
import { createFilter, nextSort, type Sort, sortRows, totalsOf } from '../../data/rows.ts';
import { type Selection, selectRow } from '../../data/selection.ts';
import { useRows } from '../../data/use-rows.ts';
import { SearchIcon } from '../../ui/icons.tsx';
import { TransactionTable } from './transaction-table.tsx';
import { TransactionTotals } from './transaction-totals.tsx';

/** What a person set up in this table; it outlives a change of tab. */
export interface TransactionsView {
  readonly query: string;
  readonly sort: Sort;
}

export const FIRST_VIEW: TransactionsView = { query: '', sort: { key: 'date', ascending: false } };

interface TransactionsProps {
  readonly companyId: string;
  readonly statements: readonly StatementRecord[];
  readonly view: TransactionsView;
  readonly onView: (view: TransactionsView) => void;
  readonly selectedId: string | null;
  readonly pageOpen: boolean;
  readonly onSelect: (selection: Selection) => void;
}

/** Every row of every statement of one company. */
export function Transactions(props: TransactionsProps) {
  const { companyId, statements, view, onView, selectedId, pageOpen, onSelect } = props;
  const rows = useRows(companyId, statements);
  // Typing stays fluent over many rows: the table follows as soon as there is time.
  const query = useDeferredValue(view.query);
  const sorted = useMemo(() => rows && sortRows(rows, view.sort), [rows, view.sort]);
  const filter = useMemo(() => sorted && createFilter(sorted), [sorted]);
  const shown = useMemo(() => filter?.(query), [filter, query]);
  const totals = useMemo(() => shown && totalsOf(shown), [shown]);

  if (rows === undefined || shown === undefined || totals === undefined) {
    return (
      <div className="transactions-loading">
        <Loader size="sm" aria-label="Opening the transactions" />
      </div>
    );
  }
  return (
    <div className="transactions">
      <div className="transactions-bar">
        <TextInput
          className="transactions-filter"
          placeholder="Filter: text, amount, date, category"
          aria-label="Filter transactions"
          data-testid="transaction-filter"
          leftSection={<SearchIcon size={14} />}
          value={view.query}
          onChange={(event) => onView({ ...view, query: event.currentTarget.value })}
        />
        <TransactionTotals totals={totals} all={rows.length} />
      </div>
      {shown.length === 0 ? (
        <p className="transactions-none">
          {rows.length === 0 ? 'No transaction was found in these statements.' : 'No transaction matches this filter.'}
        </p>
      ) : (
        <TransactionTable
          rows={shown}
          sort={view.sort}
          onSort={(key) => onView({ ...view, sort: nextSort(view.sort, key) })}
          selectedId={selectedId}
          followSelection={pageOpen}
          onSelect={(row) => onSelect(selectRow(row))}
        />
      )}
    </div>
  );
}
