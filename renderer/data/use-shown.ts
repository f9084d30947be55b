import { useEffect, useState } from 'react';

/** Milliseconds after which a page that finds no rest goes on all the same. */
const LONGEST = 500;

/**
 * Whether the page has shown what was ready, and found nothing more urgent to do since: what takes long begins then.
 * Once it is true, it stays so.
 */
export function useShown(isReady: boolean): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isReady) return;
    const request = requestIdleCallback(() => setShown(true), { timeout: LONGEST });
    return () => cancelIdleCallback(request);
  }, [isReady]);
  return isShown;
}
