/** Seconds that each property may search for; unset, every run is the same short one. */
const seconds = Number(process.env['EGRET_FUZZ_SECONDS'] ?? 0);

/**
 * How long properties search: `runs` tries from a fixed seed, so that a build that was green stays green; or as many
 * seconds as `EGRET_FUZZ_SECONDS` says, from a seed that is new each time and told when something is found.
 */
export const search = (runs: number) =>
  seconds > 0
    ? { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: seconds * 1000 }
    : { numRuns: runs, seed: 20_260_101 };

/** Milliseconds a test may take that searches: see vitest's `timeout`. */
export const PATIENCE = seconds * 2_000 + 120_000;
