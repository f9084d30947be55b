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

/**
 * Shows the end of a table that is wider than its scroller, in whole columns, and goes on to do so at every size while it is
 * not scrolled elsewhere.
 *
 * @returns ends it
 */
export function showsEndWhole(scroller: HTMLElement): () => void {
  let isAtEnd = true;
  const note = (): void => {
    isAtEnd = scroller.scrollWidth - scroller.clientWidth - scroller.scrollLeft < 2;
  };
  const resized = new ResizeObserver(() => {
    widenLabels(scroller);
    if (isAtEnd) scroller.scrollLeft = scroller.scrollWidth;
  });
  scroller.addEventListener('scroll', note, { passive: true });
  resized.observe(scroller);
  return () => {
    scroller.removeEventListener('scroll', note);
    resized.disconnect();
  };
}
