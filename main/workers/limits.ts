/** What reading one file may cost in a worker, of whatever kind the file is. */
export const WORKER_LIMITS = {
  /** Milliseconds a worker may be silent before it is replaced. */
  silence: 60_000,
  /** Milliseconds for a whole file, counted anew whenever the worker earned it. */
  total: 600_000,
  /** Megabytes of JavaScript heap in a worker. */
  heap: 1_024,
  /** Megabytes of buffers in a worker, which lie outside its heap: a picture of the most pixels takes 1,000 to draw. */
  buffers: 1_536,
} as const;
