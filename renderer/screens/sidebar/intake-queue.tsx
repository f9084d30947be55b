import { Anchor } from '@mantine/core';
import { Suspense, useState } from 'react';
import { needsPerson } from '../../../shared/contract/intake-item.ts';
import { call, intakeItems } from '../../bridge.ts';
import { isFinished, openFirst, queueSentence } from '../../data/intake.ts';
import { useAskedPassword } from '../../data/use-asked-password.ts';
import { useObservable } from '../../observable.ts';
import { AnswerDialog, MoveFileDialog, PasswordDialog } from '../fetched.ts';
import { IntakeLine } from './intake-line.tsx';

interface IntakeQueueProps {
  /** Companies by their ids. */
  readonly names: ReadonlyMap<string, string>;
  readonly onOpenCompany: (companyId: string) => void;
}

/** The files being read, at the foot of the sidebar. */
export function IntakeQueue({ names, onOpenCompany }: IntakeQueueProps) {
  const items = useObservable(intakeItems);
  const { item: asking, again, onAnswer, onPutOff, ask } = useAskedPassword(items);
  /** The file whose owner is being asked for. */
  const [owned, setOwned] = useState<string | null>(null);
  /** The stored file whose reading is being settled. */
  const [answering, setAnswering] = useState<string | null>(null);
  if (items.length === 0) return null;

  const ofWhom = items.find(({ id }) => id === owned);
  const finished = items.filter(isFinished).length;
  const isAnySettled = items.some((item) => isFinished(item) && !needsPerson(item));
  return (
    <section className="intake" aria-label="Files being read">
      <header>
        <h2 aria-live="polite">{queueSentence(items)}</h2>
        {finished > 0 && (
          <Anchor
            component="button"
            type="button"
            fz="xs"
            data-testid="clear-finished"
            onClick={() => call('intake.clear', {})}
          >
            {isAnySettled ? 'Clear finished' : 'Clear'}
          </Anchor>
        )}
        {finished < items.length && (
          <Anchor component="button" type="button" fz="xs" onClick={() => call('intake.cancel', { id: null })}>
            Cancel all
          </Anchor>
        )}
      </header>
      <ul>
        {openFirst(items).map((item) => (
          <IntakeLine
            key={item.id}
            item={item}
            companyName={names.get(item.companyId ?? '') ?? null}
            onOpenCompany={onOpenCompany}
            onAskPassword={ask}
            onAskOwner={setOwned}
            onAnswer={setAnswering}
          />
        ))}
      </ul>
      <Suspense fallback={null}>
        {ofWhom && ofWhom.documentId !== null && (
          <MoveFileDialog
            key={ofWhom.id}
            file={{ ...ofWhom, documentId: ofWhom.documentId }}
            onClose={() => setOwned(null)}
          />
        )}
        {answering !== null && <AnswerDialog documentId={answering} onClose={() => setAnswering(null)} />}
        {asking && (
          <PasswordDialog key={asking.id} item={asking} again={again} onAnswer={onAnswer} onPutOff={onPutOff} />
        )}
      </Suspense>
    </section>
  );
}
