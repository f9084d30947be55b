import { useEffect, useState } from 'react';
import type { PageLayout } from '../../../shared/model/index.ts';
import type { DocumentRecord } from '../../../shared/store/records.ts';
import { rememberPassword, sessionPasswords } from '../../data/session-passwords.ts';
import { openOriginal } from './open-original.ts';
import { type Original, OriginalProblem } from './original.ts';

export type OriginalState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'open'; readonly original: Original }
  | { readonly kind: 'locked'; readonly wrong: boolean }
  | { readonly kind: 'failed'; readonly message: string };

/** An original, opened while a component shows it. `unlock` tries a password. */
export function useOriginal({ id, pageLayouts = [] }: DocumentRecord): {
  readonly state: OriginalState;
  readonly unlock: (password: string) => void;
} {
  const [state, setState] = useState<OriginalState>({ kind: 'loading' });
  const [attempt, setAttempt] = useState<{ readonly password: string | null }>({ password: null });

  // Records come anew from the store with every change of it; the file is opened anew only when these change.
  const layouts = JSON.stringify(pageLayouts);

  useEffect(() => {
    const stop = new AbortController();
    const { password } = attempt;
    let original: Original | null = null;
    const open = async (): Promise<void> => {
      setState({ kind: 'loading' });
      try {
        const given = password === null ? [] : [password];
        original = await openOriginal(
          { id, pageLayouts: JSON.parse(layouts) as PageLayout[] },
          [...given, ...sessionPasswords()],
          stop.signal,
        );
        if (stop.signal.aborted) return original.close();
        if (password !== null) rememberPassword(password);
        setState({ kind: 'open', original });
      } catch (error) {
        if (stop.signal.aborted) return;
        if (error instanceof OriginalProblem && error.locked) setState({ kind: 'locked', wrong: password !== null });
        else setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      }
    };
    void open();
    return () => {
      stop.abort();
      original?.close();
    };
  }, [id, layouts, attempt]);

  return { state, unlock: (password) => setAttempt({ password }) };
}
