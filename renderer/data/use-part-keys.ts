import { useEffect } from 'react';

/** The parts of the window, from left to right. */
const PARTS = '.sidebar, .app-main main, .side-panel';
/** What of a part can have the focus. */
const REACHABLE = ':is(button, input, select, textarea, a[href], [tabindex="0"]):not(:disabled, [tabindex="-1"])';

/** The parts that are there; what lies within another one is its own part, and no more of that one. */
const partsOf = (): readonly Element[] => [...document.querySelectorAll(PARTS)];

/** F6 goes to the next part of the window, and Shift+F6 back: past everything that stands in between. */
export function usePartKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || document.querySelector('[role="dialog"]') !== null) return;
      event.preventDefault();
      const parts = partsOf();
      const at = parts.findLastIndex((part) => part.contains(document.activeElement));
      const next = parts.at((at + (event.shiftKey ? parts.length - 1 : 1)) % parts.length);
      next?.querySelector<HTMLElement>(REACHABLE)?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
