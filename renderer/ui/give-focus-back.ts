/** What has the focus; of a menu, which closes when something in it is chosen, the button that opened it. */
export function focusedNow(): Element | null {
  const menu = document.activeElement?.closest('[role="menu"]');
  const opener = menu?.getAttribute('aria-labelledby');
  return opener ? document.getElementById(opener) : document.activeElement;
}

/**
 * Gives focus back to what had it, once what stands in front of it is taken away: what is removed takes its focus along. What
 * has got the focus meanwhile keeps it, and so does a dialog that came in its place.
 */
export const giveFocusBack = (before: Element | null): void =>
  // A dialog lets go of focus a moment after it is gone.
  void setTimeout(() => {
    const isTaken = document.activeElement !== document.body || document.querySelector('[role="dialog"]') !== null;
    if (!isTaken && before instanceof HTMLElement) before.focus({ preventScroll: true });
  });
