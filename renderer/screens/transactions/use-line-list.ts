import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { staysInView } from '../../ui/stays-in-view.ts';

/** Both are set in transactions.css too: a fixed height is what lets 100,000 rows be placed without measuring. */
const ROW_HEIGHT = 34;
const HEAD_HEIGHT = 34;
/** What each line of text in a line adds to the first. */
const TEXT_HEIGHT = 20;
/** So many that what a fast hand scrolls by in two frames is there already. */
const OVERSCAN = 32;

/** A line that exists. */
interface PlacedLine {
  readonly index: number;
  /** Pixels to the line above that exists. */
  readonly gap: number;
  readonly height: number;
}

export interface LineList {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The line that Tab leads to. */
  readonly current: number;
  readonly height: number;
  readonly lines: readonly PlacedLine[];
  /** Makes a line the one that Tab leads to. */
  activate(index: number): void;
  /** Brings a line into view and makes it the one that Tab leads to; the same function always. */
  readonly reveal: (index: number) => void;
  /** Brings a line into view and gives it focus. */
  focus(index: number): void;
  /** Gives focus to the active line once it exists; the same function always. */
  readonly focusActive: () => void;
}

/**
 * A list of lines, of which only what is in view exists.
 *
 * @param textLines how many lines of text a line takes; the same function as long as all take as many as before
 */
export function useLineList(count: number, textLines: (index: number) => number): LineList {
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const wantsFocus = useRef(false);
  const current = Math.max(0, Math.min(active, count - 1));

  // The line that Tab leads to always exists, however far it was scrolled away.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const indexes = defaultRangeExtractor(range);
      return indexes.includes(current) ? indexes : [...indexes, current].sort((a, b) => a - b);
    },
    [current],
  );
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => ROW_HEIGHT + TEXT_HEIGHT * (textLines(index) - 1),
    overscan: OVERSCAN,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    rangeExtractor,
  });

  // Where lines are not all of one height, others are placed anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is other lines that are placed.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, textLines]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: with other lines, another element is the current one.
  useEffect(() => {
    const element = scroller.current?.querySelector(`[data-index="${current}"]`);
    return scroller.current && element ? staysInView(element, scroller.current) : undefined;
  }, [current, count]);

  // A line far away exists only after the scroll that brings it, so focus waits for it from render to render.
  useEffect(() => {
    if (!wantsFocus.current) return;
    const element = scroller.current?.querySelector<HTMLElement>(`[data-index="${current}"]`);
    if (!element) return;
    wantsFocus.current = false;
    element.focus({ preventScroll: true });
  });

  const reveal = useCallback(
    (index: number) => {
      setActive(index);
      virtualizer.scrollToIndex(index);
    },
    [virtualizer],
  );
  const focusActive = useCallback(() => {
    wantsFocus.current = true;
  }, []);

  const items = virtualizer.getVirtualItems();
  return {
    scroller,
    current,
    height: virtualizer.getTotalSize(),
    lines: items.map(({ index, start, size }, at) => ({
      index,
      gap: start - (items[at - 1]?.end ?? HEAD_HEIGHT),
      height: size,
    })),
    activate: setActive,
    reveal,
    focus: (index) => {
      wantsFocus.current = true;
      reveal(index);
    },
    focusActive,
  };
}
