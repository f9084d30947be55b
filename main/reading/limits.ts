/**
 * What one file may cost. A statement is far below all of these; a hostile file is stopped at them and reported.
 */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 200_000_000,
  pages: 2_000,
  /** Milliseconds a worker may be silent (no page finished) before it is taken for hung and replaced. */
  silence: 20_000,
  /** Milliseconds for a whole file. */
  total: 600_000,
  /** Megabytes of JavaScript heap in a worker. */
  heap: 1_024,
} as const;
