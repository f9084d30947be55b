import { ActionIcon, Anchor, Progress, Tooltip } from '@mantine/core';
import type { IntakeItem } from '../../../shared/contract.ts';
import { call } from '../../bridge.ts';
import { isFinished, progressOf, STATE_LABELS } from '../../data/intake.ts';
import { CloseIcon, QuestionIcon } from '../../ui/icons.tsx';
import { VerdictMark } from '../../ui/verdict-badge.tsx';

interface IntakeLineProps {
  readonly item: IntakeItem;
  /** Where its statements went; null before, and once that company was deleted. */
  readonly companyName: string | null;
  readonly onOpenCompany: (companyId: string) => void;
  readonly onAskPassword: (id: string) => void;
  /** Asks whose the file is. */
  readonly onAskOwner: (id: string) => void;
  /** Asks what a stored file leaves open. */
  readonly onAnswer: (documentId: string) => void;
}

const standing = ({ state, page, pages }: IntakeItem): string =>
  state === 'reading' && pages > 0 ? `Page ${page} of ${pages}` : STATE_LABELS[state];

/** One file: how far it has come, and what came of it. */
export function IntakeLine(props: IntakeLineProps) {
  const { item, companyName, onOpenCompany, onAskPassword, onAskOwner, onAnswer } = props;
  const { id, fileName, state, message, companyId, documentId, question, leavesOpen, verdict } = item;
  const progress = progressOf(item);
  const cancel = `Cancel ${fileName}`;
  return (
    <li className="intake-item" data-testid="intake-item" data-state={state}>
      <div className="intake-title">
        <span className="intake-file" title={fileName}>
          {fileName}
        </span>
        {verdict !== null && <VerdictMark verdict={verdict} />}
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
        {/* What a file came to tells that it was read. */}
        {(state !== 'done' || message === null) && (
          <span className="intake-state">
            {standing(item)}
            {message !== null && ': '}
          </span>
        )}
        {message}
      </p>
      {question !== null && (
        <p className="intake-question" data-testid="intake-question">
          <QuestionIcon size={13} /> <span>{question}</span>
        </p>
      )}
      {leavesOpen !== null && (
        <p className="intake-question" data-testid="intake-open">
          <QuestionIcon size={13} />{' '}
          <span className="intake-open" title={leavesOpen}>
            {leavesOpen}
          </span>
        </p>
      )}
      <div className="intake-actions">
        {state === 'password' && (
          <LineAction name="Enter the password" fileName={fileName} onClick={() => onAskPassword(id)} />
        )}
        {leavesOpen !== null && documentId !== null && companyName !== null && (
          <LineAction name="Answer" fileName={fileName} onClick={() => onAnswer(documentId)} />
        )}
        {companyId !== null && companyName !== null && (
          <LineAction name={companyName} mayBeCut fileName={fileName} onClick={() => onOpenCompany(companyId)} />
        )}
        {documentId !== null && companyName !== null && (
          <LineAction
            name={question === null ? 'Move…' : 'Whose is it?'}
            fileName={fileName}
            onClick={() => onAskOwner(id)}
          />
        )}
        {(state === 'failed' || state === 'cancelled') && (
          <LineAction name="Try again" fileName={fileName} onClick={() => call('intake.retry', { id })} />
        )}
      </div>
    </li>
  );
}

interface LineActionProps {
  readonly name: string;
  /** It may be long, and leaves room on its line for what else can be done. */
  readonly mayBeCut?: boolean;
  readonly fileName: string;
  readonly onClick: () => void;
}

/** What can be done about one file; read out with its name. */
const LineAction = ({ name, mayBeCut, fileName, onClick }: LineActionProps) => (
  <Anchor
    component="button"
    type="button"
    fz="xs"
    className={mayBeCut ? 'intake-cut' : undefined}
    aria-label={`${name}: ${fileName}`}
    onClick={onClick}
  >
    {name}
  </Anchor>
);
