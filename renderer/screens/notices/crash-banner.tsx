import { CloseButton } from '@mantine/core';
import { useState } from 'react';
import { WarningIcon } from '../../ui/icons.tsx';

const CRASHED = new URLSearchParams(window.location.search).get('after') === 'crash';

/** Shown after the page before this one crashed. */
export function CrashBanner() {
  const [shown, setShown] = useState(CRASHED);
  if (!shown) return null;
  return (
    <div className="engine-banner" role="status" data-testid="crash-banner">
      <WarningIcon />
      <span>
        <strong>This window stopped working and was opened again.</strong> Everything that was shown as stored is there;
        files that were being read go on. If it happens again with the same file, leave that file out.
      </span>
      <CloseButton size="xs" aria-label="Dismiss" onClick={() => setShown(false)} />
    </div>
  );
}
