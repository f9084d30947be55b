import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
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
  readonly selectedId: string | null;
  /** The page view is open, so it goes where the arrow keys go. */
  readonly followSelection: boolean;
  readonly onSelect: (row: Row) => void;
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
export function TransactionTable({ rows, sort, onSort, selectedId, followSelection, onSelect }: TransactionTableProps) {
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

  const choose = (index: number): void => {
    setActive(index);
    const row = rows[index];
    if (row) onSelect(row);
  };
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(index);
      return;
    }
    const to = target(event.key, index, last);
    if (to === null) return;
    event.preventDefault();
    focusActive.current = true;
    virtualizer.scrollToIndex(to);
    if (followSelection) choose(to);
    else setActive(to);
  };

  const items = virtualizer.getVirtualItems();
  return (
    <div className="transactions-scroll" ref={scroller} data-testid="transaction-scroll">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows take focus and keys, which is a grid */}
      <table className="transactions-grid" role="grid" aria-label="Transactions" aria-rowcount={rows.length + 1}>
        <TransactionHead sort={sort} onSort={onSort} />
        <tbody style={{ height: virtualizer.getTotalSize() }}>
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
                  selected={row.transaction.id === selectedId}
                  reachable={index === current}
                  onChoose={choose}
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
