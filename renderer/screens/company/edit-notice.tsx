import { Button, CloseButton, Loader } from '@mantine/core';
import { useEffect } from 'react';
import { call, figuresFailures } from '../../bridge.ts';
import type { CompanyEditor, EditNotice as Notice } from '../../data/company-editor.ts';
import { useObservable } from '../../observable.ts';

/** Long enough to read it and to change one's mind; what failed stays until it is dismissed, what is being saved until it is. */
const SHOWN_FOR = 8_000;

interface EditNoticeProps {
  readonly editor: CompanyEditor;
  readonly companyId: string;
  /** The figures do not follow yet what is stored: in a large company that takes a while. */
  readonly isBehind: boolean;
}

/** What became of the last change, with a way back, and whether the figures follow, at the foot of the window. */
export function EditNotice({ editor, companyId, isBehind }: EditNoticeProps) {
  const notice = useObservable(editor.notice);
  const failure = useObservable(figuresFailures).find((one) => one.companyId === companyId);
  useEffect(() => {
    if (notice?.kind !== 'done' && notice?.kind !== 'undone') return;
    const timer = setTimeout(() => editor.notice.set(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [editor, notice]);
  return (
    <div className="edit-notice" role="status" data-testid="edit-notice" data-kind={notice?.kind}>
      {(notice || isBehind || failure) && (
        <div>
          {notice && <NoticeText notice={notice} editor={editor} />}
          {failure && <FailureText companyId={companyId} message={failure.message} />}
          {isBehind && !failure && (
            <span className="figures-behind" data-testid="figures-behind">
              <Loader size={13} aria-hidden /> Updating the figures
            </span>
          )}
          {notice && <CloseButton size="xs" aria-label="Dismiss" onClick={() => editor.notice.set(null)} />}
        </div>
      )}
    </div>
  );
}

function FailureText({ companyId, message }: { readonly companyId: string; readonly message: string }) {
  return (
    <>
      <span className="edit-notice-text" data-testid="figures-failed">
        The figures could not be brought up to date. {message}
      </span>
      <Button variant="subtle" size="compact-xs" onClick={() => void call('figures.refresh', { companyId })}>
        Try again
      </Button>
    </>
  );
}

function NoticeText({ notice, editor }: { readonly notice: Notice; readonly editor: CompanyEditor }) {
  return (
    <>
      {notice.kind === 'saving' && <Loader size={13} aria-label="Saving" />}
      <span className="edit-notice-text">{notice.text}</span>
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
    </>
  );
}
