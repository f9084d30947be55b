const PAUSE = 100;

/** Tells something after a pause, once for all that asked for it meanwhile. */
export function createAnnouncer(tell: () => void): () => void {
  let due = false;
  return () => {
    if (due) return;
    due = true;
    setTimeout(() => {
      due = false;
      tell();
    }, PAUSE);
  };
}
