import { ActionIcon, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CompanyEditor } from '../../data/company-editor.ts';
import { useObservable } from '../../observable.ts';
import { RedoIcon, UndoIcon } from '../../ui/icons.tsx';

/** Takes back and does again what was said about a company's rows. */
export function EditHistoryButtons({ editor }: { readonly editor: CompanyEditor }) {
  const { done, undone } = useObservable(editor.history);
  return (
    <div className="edit-history">
      <HistoryButton name="Undo" keys="Ctrl+Z" step={done.at(-1)?.label} onClick={editor.undo}>
        <UndoIcon />
      </HistoryButton>
      <HistoryButton name="Redo" keys="Ctrl+Shift+Z" step={undone.at(-1)?.label} onClick={editor.redo}>
        <RedoIcon />
      </HistoryButton>
    </div>
  );
}

interface HistoryButtonProps {
  readonly name: 'Undo' | 'Redo';
  readonly keys: string;
  /** What it would take back or do again; undefined: nothing. */
  readonly step: string | undefined;
  readonly onClick: () => Promise<void>;
  readonly children: ReactNode;
}

function HistoryButton({ name, keys, step, onClick, children }: HistoryButtonProps) {
  const label = step === undefined ? `${name}: nothing` : `${name}: ${step}`;
  return (
    <Tooltip label={`${label} (${keys})`}>
      <ActionIcon
        size={28}
        aria-label={label}
        disabled={step === undefined}
        data-testid={name.toLowerCase()}
        onClick={() => void onClick()}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
