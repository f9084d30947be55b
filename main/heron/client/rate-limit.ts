/** Unix seconds, of which anything this large is one; smaller numbers are seconds from now. */
const AN_INSTANT = 1_000_000_000;
const LONGEST_WAIT = 3_600_000;

const secondsIn = (value: string | null): number | null =>
  value !== null && /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : null;

/** Unix milliseconds; no header makes Egret wait for more than an hour. */
const within = (instant: number, now: number): number => Math.min(Math.max(instant, now), now + LONGEST_WAIT);

/**
 * Milliseconds until an instant that was set before. Nothing sets one further away than the longest wait: where it is, the
 * clock was set back since, and nobody knows how much is left of it.
 */
export function waitUntil(instant: number, now: number): number {
  const wait = instant - now;
  return wait > LONGEST_WAIT ? 0 : Math.max(0, wait);
}

/** `Retry-After`: seconds or a date (RFC 9110, 10.2.3). */
function retryAfter(headers: Headers, now: number): number | null {
  const value = headers.get('retry-after');
  const seconds = secondsIn(value);
  if (seconds !== null) return now + seconds * 1000;
  const date = value === null ? Number.NaN : Date.parse(value);
  return Number.isNaN(date) ? null : date;
}

/** `x-ratelimit-reset`: Unix seconds (Heron's convention), or seconds from now. */
function reset(headers: Headers, now: number): number | null {
  const seconds = secondsIn(headers.get('x-ratelimit-reset'));
  if (seconds === null) return null;
  return seconds >= AN_INSTANT ? seconds * 1000 : now + seconds * 1000;
}

/** Unix milliseconds before which a service that said 429 or 503 wants no further request; null where it does not say. */
export function retryAtOf(headers: Headers, now: number): number | null {
  const instant = retryAfter(headers, now) ?? reset(headers, now);
  return instant === null ? null : within(instant, now);
}

/** When the allowance that an answer used up comes back; null while there is some left, or nothing is said of one. */
export function exhaustedUntil(headers: Headers, now: number): number | null {
  if (secondsIn(headers.get('x-ratelimit-remaining')) !== 0) return null;
  const instant = reset(headers, now);
  return instant === null ? null : within(instant, now);
}
