import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useRef, useState } from 'react';
import { type Chosen, chooseAll, chooseOne, stretchTo, toggleRow } from '../../data/chosen.ts';
import type { Row, Sort, SortKey } from '../../data/rows.ts';
import { TransactionHead } from './transaction-head.tsx';
import { TransactionLine } from './transaction-line.tsx';

/** Both are set in transactions.css too: a fixed height is what lets 100,000 rows be placed without measuring. */
const ROW_HEIGHT = 34;
const HEAD_HEIGHT = 34;
const OVERSCAN = 16;
const PAGE_OF_ROWS = 15;

interface TransactionTableProps {
  readonly rows: readonly Row[];
  readonly sort: Sort;
  readonly onSort: (key: SortKey) => void;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  /** The page view is open, so it goes where the arrow keys go. */
  readonly followSelection: boolean;
  /** Shows a row on its page. */
  readonly onSelect: (row: Row) => void;
  /** Opens the form that corrects some rows. */
  readonly onCorrect: (ids: ReadonlySet<string>) => void;
}

/** Where a key leads from `index`; null for a key that does not move. */
function target(key: string, index: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, last);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'PageDown':
      return Math.min(index + PAGE_OF_ROWS, last);
    case 'PageUp':
      return Math.max(index - PAGE_OF_ROWS, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** Rows as a grid of which only what is in view exists. */
export function TransactionTable(props: TransactionTableProps) {
  const { rows, sort, onSort, chosen, onChoose, followSelection, onSelect, onCorrect } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const focusActive = useRef(false);
  const last = rows.length - 1;
  const current = Math.min(active, last);

  // The row that Tab leads to always exists, however far it was scrolled away.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const indexes = defaultRangeExtractor(range);
      return indexes.includes(current) ? indexes : [...indexes, current].sort((a, b) => a - b);
    },
    [current],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    rangeExtractor,
  });

  // A row far away exists only after the scroll that brings it, so focus waits for it from render to render.
  useEffect(() => {
    if (!focusActive.current) return;
    const element = scroller.current?.querySelector<HTMLElement>(`[data-index="${current}"]`);
    if (!element) return;
    focusActive.current = false;
    element.focus({ preventScroll: true });
  });

  const show = (index: number): void => {
    setActive(index);
    const row = rows[index];
    if (!row) return;
    onChoose(chooseOne(row.transaction.id));
    onSelect(row);
  };
  const stretch = (index: number): void => {
    setActive(index);
    const id = rows[index]?.transaction.id;
    if (id !== undefined) onChoose(stretchTo(chosen, id, rows));
  };
  const toggle = (index: number): void => {
    setActive(index);
    const id = rows[index]?.transaction.id;
    if (id !== undefined) onChoose(toggleRow(chosen, id));
  };
  const onMouseDown = (event: MouseEvent): void => {
    // Shift stretches the choice of rows, not of text; without the browser's own part, focus is ours to move.
    if (event.shiftKey) event.preventDefault();
  };
  const onClick = (event: MouseEvent, index: number): void => {
    focusActive.current = event.shiftKey;
    if (event.shiftKey) stretch(index);
    else if (event.ctrlKey || event.metaKey) toggle(index);
    else show(index);
  };
  /** What a key does to the row it is pressed on; false for a key that does nothing there. */
  const act = ({ key, ctrlKey, metaKey }: KeyboardEvent, index: number): boolean => {
    const id = rows[index]?.transaction.id;
    const command = ctrlKey || metaKey;
    if (id === undefined) return false;
    if (key === 'Enter') show(index);
    else if (key === ' ') toggle(index);
    else if (command && key === 'a') onChoose(chooseAll(rows));
    else if (!command && key === 'c') onCorrect(chosen.ids.has(id) ? chosen.ids : new Set([id]));
    else return false;
    return true;
  };
  const move = (event: KeyboardEvent, index: number): boolean => {
    const to = target(event.key, index, last);
    if (to === null) return false;
    focusActive.current = true;
    virtualizer.scrollToIndex(to);
    if (event.shiftKey) stretch(to);
    else if (followSelection) show(to);
    else setActive(to);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    if (act(event, index) || move(event, index)) event.preventDefault();
  };

  const items = virtualizer.getVirtualItems();
  return (
    <div className="transactions-scroll" ref={scroller} data-testid="transaction-scroll">
      <table
        className="transactions-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows take focus and keys, which is a grid
        role="grid"
        aria-label="Transactions"
        aria-multiselectable="true"
        aria-rowcount={rows.length + 1}
      >
        <TransactionHead sort={sort} onSort={onSort} />
        <tbody style={{ height: virtualizer.getTotalSize() }} onMouseDown={onMouseDown}>
          {items.map(({ index, start }, position) => {
            const row = rows[index];
            const above = items[position - 1]?.end ?? HEAD_HEIGHT;
            return (
              row && (
                <TransactionLine
                  key={row.transaction.id}
                  row={row}
                  index={index}
                  gap={start - above}
                  selected={chosen.ids.has(row.transaction.id)}
                  reachable={index === current}
                  onClick={onClick}
                  onKeyDown={onKeyDown}
                />
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
