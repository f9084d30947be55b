export interface CrashOptions {
  /** Milliseconds of a clock. */
  readonly now: () => number;
  /** Opens the page again. */
  readonly openAgain: () => void;
  /** Asks whether to try once more; false: to close. */
  readonly ask: () => Promise<boolean>;
  readonly close: () => void;
}

/** Milliseconds after a crash in which another one means that opening the page again does not help. */
const SOON = 10_000;

/** Tells what to do each time the page crashes: it is opened again, but soon after the last time only when a person says so. */
export function createCrashes({ now, openAgain, ask, close }: CrashOptions): () => Promise<void> {
  let last = Number.NEGATIVE_INFINITY;
  return async () => {
    const helps = now() - last >= SOON || (await ask());
    last = now();
    if (helps) openAgain();
    else close();
  };
}
