import { useCallback, useState } from 'react';
import type { Result } from '../../shared/result.ts';

/** What came of the last action: a sentence, or nothing to say. */
export interface Notice {
  readonly text: string;
  readonly failed: boolean;
}

/** Runs one thing at a time that a person asked main for, and says what went wrong with it, or what came of it where that is told. */
export function useAction() {
  const [busy, setBusy] = useState<string | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const run = useCallback(
    async <T>(
      name: string,
      work: () => Promise<Result<T>>,
      done: (value: T) => string | null = () => null,
    ): Promise<T | null> => {
      setBusy(name);
      setNotice(null);
      const result = await work();
      setBusy(null);
      if (!result.ok) {
        setNotice({ text: result.error.message, failed: true });
        return null;
      }
      const text = done(result.value);
      if (text !== null) setNotice({ text, failed: false });
      return result.value;
    },
    [],
  );
  return { busy, notice, run };
}
