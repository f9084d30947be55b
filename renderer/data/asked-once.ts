import { useEffect } from 'react';
import type { Result } from '../../shared/result.ts';
import { type Observable, observable, useObservable } from '../observable.ts';

/** What main answers alike for as long as it runs: asked for once, and there for whoever needs it later. */
export interface AskedOnce<T> {
  /** Null until main has told. */
  readonly answer: Observable<T | null>;
  /** Asks, unless that was done; what failed is asked anew. */
  ask(): Promise<void>;
}

export function askedOnce<T>(command: () => Promise<Result<T>>): AskedOnce<T> {
  const answer = observable<T | null>(null);
  let asked: Promise<void> | null = null;
  const ask = async (): Promise<void> => {
    const result = await command();
    if (result.ok) answer.set(result.value);
    else asked = null;
  };
  return {
    answer,
    ask: () => {
      asked ??= ask();
      return asked;
    },
  };
}

/** The answer; null until main has told. */
export function useAskedOnce<T>({ answer, ask }: AskedOnce<T>): T | null {
  useEffect(() => void ask(), [ask]);
  return useObservable(answer);
}
