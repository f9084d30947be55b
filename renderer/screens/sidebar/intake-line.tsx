import { ActionIcon, Anchor, Progress, Tooltip } from '@mantine/core';
import type { IntakeItem } from '../../../shared/contract.ts';
import { call } from '../../bridge.ts';
import { isFinished, progressOf, STATE_LABELS } from '../../data/intake.ts';
import { CloseIcon } from '../../ui/icons.tsx';

interface IntakeLineProps {
  readonly item: IntakeItem;
  readonly onOpenCompany: (companyId: string) => void;
  readonly onAskPassword: (id: string) => void;
}

const standing = ({ state, page, pages }: IntakeItem): string =>
  state === 'reading' && pages > 0 ? `Page ${page} of ${pages}` : STATE_LABELS[state];

/** One file: how far it has come, and what came of it. */
export function IntakeLine({ item, onOpenCompany, onAskPassword }: IntakeLineProps) {
  const { id, fileName, state, message, companyId } = item;
  const progress = progressOf(item);
  const cancel = `Cancel ${fileName}`;
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
        <Anchor component="button" type="button" fz="xs" onClick={() => onAskPassword(id)}>
          Enter the password
        </Anchor>
      )}
      {companyId !== null && isFinished(item) && (
        <Anchor component="button" type="button" fz="xs" onClick={() => onOpenCompany(companyId)}>
          Open its company
        </Anchor>
      )}
    </li>
  );
}
