/** Milliseconds of work after which the page may do something else: half of a frame. */
const SLICE = 8;

/**
 * Does long work step by step, in slices between which the page answers and paints; the returned function stops it.
 *
 * @param onDone told what the work comes to, unless it was stopped
 * @param onFailed told what it threw
 */
export function inSlices<T>(
  work: Iterator<void, T>,
  onDone: (result: T) => void,
  onFailed: (error: unknown) => void,
): () => void {
  let isStopped = false;
  const slice = (): void => {
    if (isStopped) return;
    const end = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) {
        onDone(step.value);
        return;
      }
    } while (performance.now() < end);
    post();
  };
  const post = (): void => {
    scheduler.postTask(slice).catch(onFailed);
  };
  post();
  return () => {
    isStopped = true;
  };
}

/** Does all of such work now, where it is little. */
export function atOnce<T>(work: Iterator<void, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
