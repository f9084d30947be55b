import { Anchor } from '@mantine/core';
import { Suspense, useState } from 'react';
import { call, intakeItems } from '../../bridge.ts';
import { isFinished, openFirst, queueSentence } from '../../data/intake.ts';
import { useObservable } from '../../observable.ts';
import { MoveFileDialog, PasswordDialog } from '../fetched.ts';
import { IntakeLine } from './intake-line.tsx';

/** The files being read, at the foot of the sidebar. */
export function IntakeQueue({ onOpenCompany }: { readonly onOpenCompany: (companyId: string) => void }) {
  const items = useObservable(intakeItems);
  /** Files whose password question was put off; their line asks again. */
  const [putOff, setPutOff] = useState<ReadonlySet<string>>(new Set());
  /** Files that a password was given for; asked for one more time, it was the wrong one. */
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  /** The file whose owner is being asked for. */
  const [owned, setOwned] = useState<string | null>(null);
  if (items.length === 0) return null;

  const asking = items.find(({ id, state }) => state === 'password' && !putOff.has(id));
  const ofWhom = items.find(({ id }) => id === owned);
  const finished = items.filter(isFinished).length;
  const askAgain = (id: string): void => setPutOff(new Set([...putOff].filter((other) => other !== id)));
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
            Clear finished
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
            onOpenCompany={onOpenCompany}
            onAskPassword={askAgain}
            onAskOwner={setOwned}
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
        {asking && (
          <PasswordDialog
            key={asking.id}
            item={asking}
            again={answered.has(asking.id)}
            onAnswer={() => setAnswered(new Set([...answered, asking.id]))}
            onPutOff={() => setPutOff(new Set([...putOff, asking.id]))}
          />
        )}
      </Suspense>
    </section>
  );
}
