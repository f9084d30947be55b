import { startTransition, useEffect, useState } from 'react';
import { inSlices } from './in-slices.ts';

/**
 * What long work on something comes to, done in slices; undefined until it is done once. Of something newer, what the older
 * came to stays until that is done too. What the work throws, the component throws.
 *
 * @param given undefined: nothing is there to be worked on
 * @param work always the same function
 */
export function useInSlices<Given, Result>(
  given: Given | undefined,
  work: (given: Given) => Iterator<void, Result>,
): Result | undefined {
  const [outcome, setOutcome] = useState<{ readonly value: Result } | { readonly error: unknown }>();
  useEffect(() => {
    if (given === undefined) return;
    return inSlices(
      work(given),
      (value) => startTransition(() => setOutcome({ value })),
      (error) => setOutcome({ error }),
    );
  }, [given, work]);
  if (outcome && 'error' in outcome) throw outcome.error;
  return given === undefined ? undefined : outcome?.value;
}
