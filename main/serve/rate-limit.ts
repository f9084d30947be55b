const WINDOW_SECONDS = 60;

/** How much an owner may still ask of an operation. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  /** Unix seconds at which the count begins again. */
  readonly reset: number;
  readonly isOver: boolean;
}

/**
 * Counts requests by owner and operation in windows of a minute, each of which begins with the clock's.
 *
 * @param limit requests a window
 * @param now Unix milliseconds
 */
export function createRateLimit(limit: number, now: () => number): (owner: string, operation: string) => Allowance {
  let window = 0;
  const counts = new Map<string, number>();
  return (owner, operation) => {
    const current = Math.floor(now() / 1000 / WINDOW_SECONDS);
    if (current !== window) counts.clear();
    window = current;
    const key = `${owner} ${operation}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const reset = (current + 1) * WINDOW_SECONDS;
    return { limit, remaining: Math.max(0, limit - count), reset, isOver: count > limit };
  };
}
