import './statement.css';
import { Button, Group } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import type { Statement } from '../../../shared/model/index.ts';
import { verdictSentence } from '../../data/verdicts.ts';
import { VerdictBadge } from '../../ui/verdict-badge.tsx';

interface SaidFormProps {
  /** Of the form; its preview's is the same with `-preview` for `-form`. */
  readonly testId: string;
  /** The statement as it is once this is said; null where what is typed is wrong. */
  readonly preview: Statement | null;
  /** The name of the way back to what was read; null where nothing differs from it. */
  readonly wayBack: string | null;
  readonly onWayBack: () => void;
  /** Saves; only called where what is typed is right. */
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** The fields. */
  readonly children: ReactNode;
}

/** A form in which a person says what stands on a page; shows what the statement's own figures make of it. */
export function SaidForm({ testId, preview, wayBack, onWayBack, onSubmit, onClose, children }: SaidFormProps) {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (preview === null) return;
    onClose();
    onSubmit();
  };
  return (
    <form
      className="cell-form"
      data-testid={testId}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
      <p className="cell-preview" role="status" data-testid={testId.replace('-form', '-preview')}>
        {preview && (
          <>
            <VerdictBadge verdict={preview.verdict} /> <span>{verdictSentence(preview)}</span>
          </>
        )}
      </p>
      <Group gap="xs" justify="flex-end">
        {wayBack !== null && (
          <Button variant="subtle" color="gray" onClick={onWayBack}>
            {wayBack}
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" disabled={preview === null}>
          Save
        </Button>
      </Group>
    </form>
  );
}
