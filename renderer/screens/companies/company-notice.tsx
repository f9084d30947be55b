import { Button, CloseButton } from '@mantine/core';
import { useEffect } from 'react';
import { companyNotice } from '../../data/company-actions.ts';
import { useObservable } from '../../observable.ts';

/** Long enough to read it. What failed stays until it is dismissed, and so does what may be the only way back. */
const SHOWN_FOR = 12_000;

/** What became of the last thing done to a company, with a way back, at the foot of the window. */
export function CompanyNotice() {
  const notice = useObservable(companyNotice);
  useEffect(() => {
    if (notice === null || notice.failed || notice.undo !== null) return;
    const timer = setTimeout(() => companyNotice.set(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [notice]);
  const undo = notice?.undo;
  return (
    <div
      className="edit-notice"
      role="status"
      data-testid="company-notice"
      data-kind={notice?.failed ? 'failed' : undefined}
    >
      {notice && (
        <div>
          <span className="edit-notice-text">{notice.text}</span>
          {undo && (
            <Button variant="subtle" size="compact-xs" onClick={() => void undo()}>
              Undo
            </Button>
          )}
          <CloseButton size="xs" aria-label="Dismiss" onClick={() => companyNotice.set(null)} />
        </div>
      )}
    </div>
  );
}
