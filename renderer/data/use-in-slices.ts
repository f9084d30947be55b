import { startTransition, useEffect, useState } from 'react';
import { inSlices } from './in-slices.ts';

/**
 * What long work on something comes to, done in slices; undefined until it is done once. Of something newer, what the older
 * came to stays until that is done too.
 *
 * @param given undefined: nothing is there to be worked on
 * @param work always the same function
 */
export function useInSlices<Given, Result>(
  given: Given | undefined,
  work: (given: Given) => Iterator<void, Result>,
): Result | undefined {
  const [result, setResult] = useState<{ readonly value: Result }>();
  useEffect(() => {
    if (given === undefined) return;
    return inSlices(work(given), (value) => startTransition(() => setResult({ value })));
  }, [given, work]);
  return given === undefined ? undefined : result?.value;
}
