import { useEffect, useRef } from 'react';
import type { Wanted } from '../../shared/contract.ts';
import { type AppAction, actionOf } from '../../shared/shortcuts.ts';
import { onEvent } from '../bridge.ts';

/** What is done where something is wanted; what is not in it, somebody else does. */
export type Wishes = { readonly [Action in AppAction]?: () => void };

/** A key typed into a field is text, and whatever is pressed in a form belongs to the form. */
function belongsElsewhere({ target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  const isText = !(ctrlKey || metaKey) && target.closest('input, textarea, [contenteditable="true"]') !== null;
  return isText || target.closest('[role="dialog"]') !== null;
}

/** Calls back with what was chosen in the menu. */
export function useMenu(onWanted: (wanted: Wanted) => void): void {
  const latest = useRef(onWanted);
  latest.current = onWanted;
  useEffect(() => onEvent('app.wanted', (wanted) => latest.current(wanted)), []);
}

/** Does what a person wants by a key, or chooses in the menu. */
export function useWanted(wishes: Wishes): void {
  const latest = useRef(wishes);
  latest.current = wishes;
  useMenu((wanted) => wanted.action !== 'company' && wishes[wanted.action]?.());
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const action = belongsElsewhere(event) || event.defaultPrevented ? null : actionOf(event);
      const wish = action && latest.current[action];
      if (!wish) return;
      event.preventDefault();
      wish();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
