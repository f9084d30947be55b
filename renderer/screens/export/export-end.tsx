import { Button } from '@mantine/core';
import { useState } from 'react';
import { call } from '../../bridge.ts';
import type { ExportState } from '../../data/use-export.ts';
import { CheckCircleIcon } from '../../ui/icons.tsx';

/** Where a file went, with ways to it, or why there is none. */
export function ExportEnd({ state }: { readonly state: ExportState }) {
  if (state.kind === 'failed')
    return (
      <p className="export-failed" role="alert">
        {state.message}
      </p>
    );
  if (state.kind !== 'done') return null;
  return (
    <div className="export-done" role="status" data-testid="export-notice">
      <CheckCircleIcon /> <span>{state.sentence}</span>
      {state.location !== null && <WaysTo location={state.location} />}
    </div>
  );
}

function WaysTo({ location }: { readonly location: string }) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const show = async (how: 'open' | 'folder'): Promise<void> => {
    const result = await call('export.show', { location, how });
    setTrouble(result.ok ? null : result.error.message);
  };
  return (
    <>
      <Button variant="default" onClick={() => show('open')}>
        Open
      </Button>
      <Button variant="default" onClick={() => show('folder')}>
        Show in folder
      </Button>
      {trouble !== null && <p role="alert">{trouble}</p>}
    </>
  );
}
