import { useEffect, useState } from 'react';
import type { IntakeItem } from '../../shared/contract.ts';
import { isFinished } from './intake.ts';

/** The file whose password is asked for, and what can be done about the question. */
export interface AskedPassword {
  /** Null: nothing is asked now. */
  readonly item: IntakeItem | null;
  /** One was given before and did not open it. */
  readonly again: boolean;
  /** A password is given, or the file left out. */
  readonly onAnswer: () => void;
  /** The question is left for later; the file goes on waiting. */
  readonly onPutOff: () => void;
  /** Asks for the password of a file that waits for one. */
  readonly ask: (id: string) => void;
}

/** A file is asked about until its password opened it; another one would take what is being typed. */
const isSettled = (item: IntakeItem | undefined): boolean =>
  item === undefined || isFinished(item) || item.state === 'saving' || item.pages > 0;

/** Whether someone types something, or has a dialog open: a question in between would take what they type. */
const isTaken = (): boolean =>
  document.querySelector('[role="dialog"]') !== null ||
  (document.activeElement?.matches('textarea, input:not([type="file"], [type="checkbox"], [type="radio"])') ?? false);

/** Asks for the passwords of locked files, one after the other; whoever is in the midst of something is not interrupted. */
export function useAskedPassword(items: readonly IntakeItem[]): AskedPassword {
  const [askedId, setAskedId] = useState<string | null>(null);
  /** Files whose line asks, because nobody was to be interrupted or the question was put off. */
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const asked = items.find(({ id }) => id === askedId);
  const nextId = items.find(({ id, state }) => state === 'password' && !later.has(id))?.id ?? null;
  const isFree = isSettled(asked);
  useEffect(() => {
    if (!isFree || nextId === null) return;
    if (isTaken()) setLater((now) => new Set([...now, nextId]));
    else setAskedId(nextId);
  }, [isFree, nextId]);
  return {
    item: asked?.state === 'password' ? asked : null,
    again: askedId !== null && answered.has(askedId),
    onAnswer: () => setAnswered((now) => new Set([...now, ...(askedId === null ? [] : [askedId])])),
    onPutOff: () => {
      if (askedId !== null) setLater((now) => new Set([...now, askedId]));
      setAskedId(null);
    },
    ask: setAskedId,
  };
}
