import './transactions.css';
import { Button, Loader, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import { type Chosen, NONE_CHOSEN } from '../../data/chosen.ts';
import { createFilter, nextSort, type Row, type Sort, sortRows, totalsOf } from '../../data/rows.ts';
import { type Selection, selectRow } from '../../data/selection.ts';
import { CloseIcon, PencilIcon, SearchIcon } from '../../ui/icons.tsx';
import { TransactionTable } from './transaction-table.tsx';
import { TransactionTotals } from './transaction-totals.tsx';

/** What a person set up in this table; it outlives a change of tab. */
export interface TransactionsView {
  readonly query: string;
  readonly sort: Sort;
}

export const FIRST_VIEW: TransactionsView = { query: '', sort: { key: 'date', ascending: false } };

interface TransactionsProps {
  /** Undefined until first read. */
  readonly rows: readonly Row[] | undefined;
  readonly view: TransactionsView;
  readonly onView: (view: TransactionsView) => void;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly pageOpen: boolean;
  readonly onSelect: (selection: Selection) => void;
  /** Opens the form that corrects some rows. */
  readonly onCorrect: (ids: ReadonlySet<string>) => void;
}

/** Every row of every statement of one company. */
export function Transactions(props: TransactionsProps) {
  const { rows, view, onView, chosen, onChoose, pageOpen, onSelect, onCorrect } = props;
  // Typing stays fluent over many rows: the table follows as soon as there is time.
  const query = useDeferredValue(view.query);
  const sorted = useMemo(() => rows && sortRows(rows, view.sort), [rows, view.sort]);
  const filter = useMemo(() => sorted && createFilter(sorted), [sorted]);
  const shown = useMemo(() => filter?.(query), [filter, query]);
  // What is summed up is what was chosen, where that is more than one row.
  const marked = useMemo(
    () => (chosen.ids.size > 1 ? shown?.filter(({ transaction }) => chosen.ids.has(transaction.id)) : undefined),
    [shown, chosen],
  );
  const totals = useMemo(() => shown && totalsOf(marked ?? shown), [shown, marked]);

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
        {marked && (
          <div className="transactions-chosen" data-testid="chosen">
            <strong>{chosen.ids.size.toLocaleString('en-US')} chosen</strong>
            <Button leftSection={<PencilIcon size={14} />} onClick={() => onCorrect(chosen.ids)}>
              Correct…
            </Button>
            <Button
              variant="subtle"
              color="gray"
              leftSection={<CloseIcon size={12} />}
              onClick={() => onChoose(NONE_CHOSEN)}
            >
              Choose none
            </Button>
          </div>
        )}
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
          chosen={chosen}
          onChoose={onChoose}
          onCorrect={onCorrect}
          followSelection={pageOpen}
          onSelect={(row) => onSelect(selectRow(row))}
        />
      )}
    </div>
  );
}
