import { ActionIcon, Anchor, Progress, Tooltip } from '@mantine/core';
import type { IntakeItem } from '../../../shared/contract.ts';
import { call } from '../../bridge.ts';
import { isFinished, progressOf, STATE_LABELS } from '../../data/intake.ts';
import { CloseIcon, QuestionIcon } from '../../ui/icons.tsx';

interface IntakeLineProps {
  readonly item: IntakeItem;
  readonly onOpenCompany: (companyId: string) => void;
  readonly onAskPassword: (id: string) => void;
  /** Asks whose the file is. */
  readonly onAskOwner: (id: string) => void;
}

const standing = ({ state, page, pages }: IntakeItem): string =>
  state === 'reading' && pages > 0 ? `Page ${page} of ${pages}` : STATE_LABELS[state];

/** One file: how far it has come, and what came of it. */
export function IntakeLine({ item, onOpenCompany, onAskPassword, onAskOwner }: IntakeLineProps) {
  const { id, fileName, state, message, companyId, documentId, question } = item;
  const progress = progressOf(item);
  const cancel = `Cancel ${fileName}`;
  const move = question === null ? 'Move…' : 'Whose is it?';
  return (
    <li className="intake-item" data-testid="intake-item" data-state={state}>
      <div className="intake-title">
        <span className="intake-file" title={fileName}>
          {fileName}
        </span>
        {!isFinished(item) && (
          <Tooltip label="Cancel">
            <ActionIcon size={20} aria-label={cancel} onClick={() => call('intake.cancel', { id })}>
              <CloseIcon size={12} />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      {progress !== null && (
        <Progress.Root size={3} className="intake-progress">
          <Progress.Section value={progress} aria-label={`${fileName}: ${standing(item)}`} />
        </Progress.Root>
      )}
      <p className="intake-message">
        <span className="intake-state">{standing(item)}</span> {message}
      </p>
      {state === 'password' && (
        <Anchor
          component="button"
          type="button"
          fz="xs"
          aria-label={`Enter the password: ${fileName}`}
          onClick={() => onAskPassword(id)}
        >
          Enter the password
        </Anchor>
      )}
      {question !== null && (
        <p className="intake-question" data-testid="intake-question">
          <QuestionIcon size={13} /> <span>{question}</span>
        </p>
      )}
      <div className="intake-actions">
        {companyId !== null && isFinished(item) && (
          <Anchor
            component="button"
            type="button"
            fz="xs"
            aria-label={`Open its company: ${fileName}`}
            onClick={() => onOpenCompany(companyId)}
          >
            Open its company
          </Anchor>
        )}
        {documentId !== null && (
          <Anchor
            component="button"
            type="button"
            fz="xs"
            data-testid="move-file"
            aria-label={`${move} ${fileName}`}
            onClick={() => onAskOwner(id)}
          >
            {move}
          </Anchor>
        )}
        {(state === 'failed' || state === 'cancelled') && (
          <Anchor
            component="button"
            type="button"
            fz="xs"
            aria-label={`Try again: ${fileName}`}
            onClick={() => call('intake.retry', { id })}
          >
            Try again
          </Anchor>
        )}
      </div>
    </li>
  );
}
