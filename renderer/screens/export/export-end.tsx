import { Button } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import type { ShownHow } from '../../../shared/contract.ts';
import { call } from '../../bridge.ts';
import type { ExportState } from '../../data/use-export.ts';
import { CheckCircleIcon, FileIcon } from '../../ui/icons.tsx';

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
  const show = async (how: ShownHow): Promise<void> => {
    const result = await call('export.show', { location, how });
    setTrouble(result.ok ? null : result.error.message);
  };
  // The system drags the file itself; what a page can drag is only its text.
  const drag = (event: DragEvent): void => {
    event.preventDefault();
    void show('drag');
  };
  return (
    <>
      <Button variant="default" onClick={() => show('open')}>
        Open
      </Button>
      <Button
        variant="default"
        className="export-drag"
        leftSection={<FileIcon size={14} />}
        title="Click to see it in its folder, or drag it from here to another program"
        data-testid="export-drag"
        draggable
        onDragStart={drag}
        onClick={() => show('folder')}
      >
        Show in folder
      </Button>
      <small className="dim">It can be dragged from there to another program.</small>
      {trouble !== null && <p role="alert">{trouble}</p>}
    </>
  );
}
