import './transactions.css';
import { Button, Loader, TextInput } from '@mantine/core';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { type Chosen, NONE_CHOSEN } from '../../data/chosen.ts';
import type { CorrectWhat } from '../../data/correct-keys.ts';
import { inIdleTime } from '../../data/in-idle-time.ts';
import { shownColumns } from '../../data/row-columns.ts';
import { conditionCount, createFilter, NO_FILTER } from '../../data/row-filter.ts';
import { groupRows, linesOfGroups, linesOfRows } from '../../data/row-groups.ts';
import { nextSort, sortRows } from '../../data/row-sort.ts';
import { haveSeveralCurrencies, type Row, totalsOf } from '../../data/rows.ts';
import { type Selection, selectRow } from '../../data/selection.ts';
import type { TransactionsView } from '../../data/transactions-view.ts';
import { useChosenColumns } from '../../data/use-chosen-columns.ts';
import { FilterIcon, SearchIcon } from '../../ui/icons.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { TransactionTable } from './transaction-table.tsx';
import { TransactionTotals } from './transaction-totals.tsx';
import { ColumnsMenu, GroupSelect } from './view-menus.tsx';

interface TransactionsProps {
  /** Undefined until first read. */
  readonly rows: readonly Row[] | undefined;
  /** False while only the latest rows are read: nothing is summed up until all are. */
  readonly isWhole: boolean;
  /** Another object each time that somebody wants to type what is looked for; null: nobody did. */
  readonly search: object | null;
  readonly view: TransactionsView;
  readonly onView: (view: TransactionsView) => void;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly pageOpen: boolean;
  readonly onSelect: (selection: Selection) => void;
  /** Opens the form that corrects some rows. */
  readonly onCorrect: (ids: ReadonlySet<string>, what: CorrectWhat) => void;
}

/** Every row of every statement of one company. */
export function Transactions(props: TransactionsProps) {
  const { rows, isWhole, search, view, onView, chosen, onChoose, pageOpen, onSelect, onCorrect } = props;
  const [columnsChosen, setColumnsChosen] = useChosenColumns();
  const isMixed = useMemo(() => rows !== undefined && haveSeveralCurrencies(rows), [rows]);
  const columns = useMemo(() => shownColumns(columnsChosen, isMixed), [columnsChosen, isMixed]);
  // Typing stays fluent over many rows: the table follows as soon as there is time.
  const filter = useDeferredValue(view.filter);
  const sorted = useMemo(() => rows && sortRows(rows, view.sort), [rows, view.sort]);
  const filterOf = useMemo(() => sorted && createFilter(sorted), [sorted]);
  const shown = useMemo(() => filterOf?.apply(filter), [filterOf, filter]);
  // What is searched is made before the first letter is typed.
  const count = isWhole && rows ? rows.length : 0;
  useEffect(() => filterOf && inIdleTime(count, filterOf.prepare), [filterOf, count]);
  const groups = useMemo(() => shown && view.groupBy && groupRows(shown, view.groupBy), [shown, view.groupBy]);
  const lines = useMemo(
    () => (groups ? linesOfGroups(groups, view.closed) : linesOfRows(shown ?? [])),
    [groups, shown, view.closed],
  );
  // What is summed up is what was chosen, where that is more than one row.
  const marked = useMemo(
    () => (chosen.ids.size > 1 ? shown?.filter(({ transaction }) => chosen.ids.has(transaction.id)) : undefined),
    [shown, chosen],
  );
  const totals = useMemo(() => shown && totalsOf(marked ?? shown), [shown, marked]);

  const searchField = useRef<HTMLInputElement>(null);
  const isOpen = totals !== undefined;
  useEffect(() => {
    if (search === null || !isOpen) return;
    searchField.current?.focus();
    searchField.current?.select();
  }, [search, isOpen]);

  if (rows === undefined || shown === undefined || totals === undefined) {
    return (
      <div className="transactions-loading">
        <Loader size="sm" aria-label="Opening the transactions" />
      </div>
    );
  }
  const conditions = conditionCount(view.filter);
  const toggleGroup = (value: string): void => {
    const closed = new Set(view.closed);
    if (!closed.delete(value)) closed.add(value);
    onView({ ...view, closed });
  };
  return (
    <div className="transactions">
      <div className="transactions-bar">
        <TextInput
          ref={searchField}
          className="transactions-filter"
          placeholder="Text, amount, date, category"
          aria-label="Filter transactions"
          data-testid="transaction-filter"
          leftSection={<SearchIcon size={14} />}
          value={view.filter.text}
          onChange={(event) => onView({ ...view, filter: { ...view.filter, text: event.currentTarget.value } })}
        />
        <Button
          variant={conditions > 0 ? 'light' : 'default'}
          leftSection={<FilterIcon size={14} />}
          aria-expanded={view.filtersOpen}
          data-testid="filters"
          onClick={() => onView({ ...view, filtersOpen: !view.filtersOpen })}
        >
          {conditions === 0 ? 'Filters' : `Filters · ${conditions}`}
        </Button>
        <GroupSelect value={view.groupBy} onChange={(groupBy) => onView({ ...view, groupBy, closed: new Set() })} />
        <ColumnsMenu chosen={columnsChosen} onChange={setColumnsChosen} />
        {isWhole ? (
          <TransactionTotals totals={totals} all={rows.length} isChosen={marked !== undefined} />
        ) : (
          <span className="transactions-rest" role="status">
            <Loader size={12} aria-hidden /> The latest {rows.length.toLocaleString('en-US')}; opening the rest
          </span>
        )}
      </div>
      {view.filtersOpen && (
        <FilterPanel rows={rows} filter={view.filter} onFilter={(next) => onView({ ...view, filter: next })} />
      )}
      {marked && (
        <ChosenBar
          ids={chosen.ids}
          hidden={chosen.ids.size - marked.length}
          onCorrect={onCorrect}
          onNone={() => onChoose(NONE_CHOSEN)}
        />
      )}
      {shown.length === 0 ? (
        <p className="transactions-none">
          {rows.length === 0 ? 'No transaction was found in these statements.' : 'No transaction matches this filter.'}
          {rows.length > 0 && (
            <Button variant="default" size="compact-xs" onClick={() => onView({ ...view, filter: NO_FILTER })}>
              Clear the filter
            </Button>
          )}
        </p>
      ) : (
        <TransactionTable
          lines={lines}
          columns={columns}
          sort={view.sort}
          onSort={(key) => onView({ ...view, sort: nextSort(view.sort, key) })}
          onToggleGroup={toggleGroup}
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
