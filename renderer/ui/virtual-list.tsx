import './virtual-list.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';

interface VirtualListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly label: string;
  readonly testId: string;
  /** Takes the height that is left, instead of that of a few lines. */
  readonly fills?: boolean;
  readonly children: (item: T) => ReactNode;
}

/** Set in virtual-list.css too: a fixed height is what lets any number of lines be placed without measuring. */
const LINE_HEIGHT = 52;
const OVERSCAN = 8;
/** A longer list scrolls in a box of its own. */
const LINES_SHOWN = 8;

/** A list of any length, of which only what is in view exists. */
export function VirtualList<T>({ items, keyOf, label, testId, fills = false, children }: VirtualListProps<T>) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: OVERSCAN,
  });
  return (
    <div
      ref={scroller}
      className="virtual-list"
      // What scrolls is scrolled by keys too.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it has something to do
      tabIndex={0}
      style={fills ? { flex: 1, minHeight: 0 } : { height: Math.min(items.length, LINES_SHOWN) * LINE_HEIGHT + 2 }}
    >
      <ul aria-label={label} data-testid={testId} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          return (
            item !== undefined && (
              <li
                key={keyOf(item)}
                aria-setsize={items.length}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${start}px)` }}
              >
                {children(item)}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
