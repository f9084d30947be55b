import { useEffect } from 'react';
import type { CompanyEditor } from '../../data/company-editor.ts';
import { useMenu } from '../../data/use-wanted.ts';

/** Undoing what was typed belongs to the field it was typed in, and a form in the making to the form. */
const belongsElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable="true"], [role="dialog"]') !== null;

/** Ctrl+Z (⌘Z) takes the last change back; with Shift, or Ctrl+Y, it is done again. The menu does the same. */
export function useEditKeys(editor: CompanyEditor): void {
  useMenu(({ action }) => {
    if (action !== 'undo' && action !== 'redo') return;
    if (belongsElsewhere(document.activeElement)) document.execCommand(action);
    else void editor[action]();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      if (belongsElsewhere(event.target)) return;
      event.preventDefault();
      void (key === 'y' || event.shiftKey ? editor.redo() : editor.undo());
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [editor]);
}
