/** Between two looks at the time that is left. */
const AT_ONCE = 100;

/** Does something to each of many items while the page has nothing else to do; the returned function stops it. */
export function inIdleTime<T>(items: readonly T[], work: (item: T) => unknown): () => void {
  let at = 0;
  let request = 0;
  const go = (deadline: IdleDeadline): void => {
    while (at < items.length && deadline.timeRemaining() > 0) {
      for (const item of items.slice(at, at + AT_ONCE)) work(item);
      at += AT_ONCE;
    }
    if (at < items.length) request = requestIdleCallback(go);
  };
  request = requestIdleCallback(go);
  return () => cancelIdleCallback(request);
}
