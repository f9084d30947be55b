import { Button, CloseButton } from '@mantine/core';
import { useEffect } from 'react';
import type { CorrectionsEditor } from '../../data/corrections-editor.ts';
import { useObservable } from '../../observable.ts';

/** Long enough to read it and to change one's mind; what failed stays until it is dismissed. */
const SHOWN_FOR = 8_000;

/** What became of the last change, with a way back, at the foot of the window. */
export function EditNotice({ editor }: { readonly editor: CorrectionsEditor }) {
  const notice = useObservable(editor.notice);
  useEffect(() => {
    if (notice === null || notice.kind === 'failed') return;
    const timer = setTimeout(() => editor.notice.set(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [editor, notice]);
  return (
    <div className="edit-notice" role="status" data-testid="edit-notice" data-kind={notice?.kind}>
      {notice && (
        <div>
          <span>{notice.text}</span>
          {notice.kind === 'done' && (
            <Button variant="subtle" size="compact-xs" onClick={() => void editor.undo()}>
              Undo
            </Button>
          )}
          {notice.kind === 'undone' && (
            <Button variant="subtle" size="compact-xs" onClick={() => void editor.redo()}>
              Redo
            </Button>
          )}
          <CloseButton size="xs" aria-label="Dismiss" onClick={() => editor.notice.set(null)} />
        </div>
      )}
    </div>
  );
}
