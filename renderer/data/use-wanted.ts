import { useEffect, useRef } from 'react';
import type { Wanted } from '../../shared/contract.ts';
import { actionOf } from '../../shared/shortcuts.ts';
import { onEvent } from '../bridge.ts';
import { ADD_BUTTON } from '../ui/file-button.tsx';

/** A key typed into a field is text, and one pressed in a form belongs to the form. */
const belongsElsewhere = (event: KeyboardEvent): boolean =>
  !(event.ctrlKey || event.metaKey) &&
  event.target instanceof Element &&
  event.target.closest('input, textarea, [contenteditable="true"], [role="dialog"]') !== null;

/** Calls back with what a person wants to see, by the menu or by a key. Adding files is the button's own work. */
export function useWanted(onWanted: (wanted: Wanted) => void): void {
  const latest = useRef(onWanted);
  latest.current = onWanted;
  useEffect(() => onEvent('app.wanted', (wanted) => latest.current(wanted)), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const action = belongsElsewhere(event) || event.defaultPrevented ? null : actionOf(event);
      if (action === null) return;
      event.preventDefault();
      if (action === 'add') document.getElementById(ADD_BUTTON)?.click();
      else latest.current({ action });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
