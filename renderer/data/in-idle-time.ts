/** Between two looks at the time that is left. */
const AT_ONCE = 100;

/** Does something for each index below `count` while the page has nothing else to do; the returned function stops it. */
export function inIdleTime(count: number, work: (index: number) => void): () => void {
  let at = 0;
  const go = (deadline: IdleDeadline): void => {
    while (at < count && deadline.timeRemaining() > 0)
      for (const end = Math.min(count, at + AT_ONCE); at < end; at += 1) work(at);
    if (at < count) request = requestIdleCallback(go);
  };
  let request = requestIdleCallback(go);
  return () => cancelIdleCallback(request);
}
