/** Widens the first column by so much that, scrolled to its end, the table shows no part of a column: it would pass for another figure. */
function widenLabels(scroller: HTMLElement): void {
  const [label, ...columns] = scroller.querySelector('tr')?.cells ?? [];
  if (!label) return;
  label.style.minWidth = '';
  scroller.toggleAttribute('data-overflows', scroller.scrollWidth > scroller.clientWidth);
  const room = scroller.clientWidth - label.offsetWidth;
  let taken = 0;
  for (const { offsetWidth } of columns.toReversed()) {
    if (taken + offsetWidth > room) break;
    taken += offsetWidth;
  }
  if (taken > 0 && scroller.hasAttribute('data-overflows'))
    label.style.minWidth = `${label.offsetWidth + room - taken}px`;
  // The labels stay: what is brought into view comes to stand beside them.
  scroller.style.scrollPaddingLeft = `${label.offsetWidth}px`;
}

export interface EndWhole {
  /** Does so again: what the table holds may be wider now. */
  settle(): void;
  end(): void;
}

/**
 * Shows the end of a table that is wider than its scroller, in whole columns, and goes on to do so at every size while it is
 * not scrolled elsewhere.
 */
export function showEndWhole(scroller: HTMLElement): EndWhole {
  let isAtEnd = true;
  let settledWidths = '';
  const widths = (): string => `${scroller.scrollWidth} ${scroller.clientWidth}`;
  const note = (): void => {
    // A scroll at other widths is the browser's own, which snaps to the column it snapped to before.
    if (widths() === settledWidths) isAtEnd = scroller.scrollWidth - scroller.clientWidth - scroller.scrollLeft < 2;
  };
  const settle = (): void => {
    widenLabels(scroller);
    settledWidths = widths();
    if (!isAtEnd) return;
    // Lets go of that column: the end is one to snap to as well.
    scroller.style.scrollSnapType = 'none';
    scroller.scrollLeft = scroller.scrollWidth;
    requestAnimationFrame(() => {
      scroller.style.scrollSnapType = '';
    });
  };
  const resized = new ResizeObserver(settle);
  scroller.addEventListener('scroll', note, { passive: true });
  resized.observe(scroller);
  return {
    settle,
    end: () => {
      scroller.removeEventListener('scroll', note);
      resized.disconnect();
    },
  };
}
