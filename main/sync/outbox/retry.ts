import type { Attempt, OutboxItem } from '../../../shared/sync/outbox.ts';
import type { PushOutcome } from '../../heron/client/index.ts';

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 300_000;
/** Times that a service may fail at one item before a person has to look. A connection that is lost is waited for, however long. */
const MOST_FAILURES = 10;
const ATTEMPTS_KEPT = 10;

/** What goes wrong with everything alike, so that trying again changes nothing until a person does something. */
const STOPPING: ReadonlySet<string> = new Set(['remote_untrusted', 'remote_unauthorised']);
const PASSING: ReadonlySet<string> = new Set(['remote_unreachable', 'remote_busy', 'remote_failed']);

/** What an attempt makes of its item, and of the outbox. */
export interface AfterAttempt {
  readonly item: OutboxItem;
  /** Why the outbox stops; null: it goes on. */
  readonly stop: string | null;
}

/**
 * Full waits double from a second to five minutes; each is cut by up to half at random, so that many outboxes that lost
 * one service do not come back to it in one moment ("equal jitter").
 *
 * @param tries so far, at least 1
 * @param random 0 to 1
 * @returns milliseconds
 */
export function waitAfter(tries: number, random: number): number {
  const full = Math.min(FIRST_WAIT * 2 ** (tries - 1), LONGEST_WAIT);
  return Math.round(full / 2 + (full / 2) * random);
}

/** An item that is about to be sent: it is written down before, so that a kill leaves a trace of it. */
export const begun = (item: OutboxItem, now: number): OutboxItem =>
  withAttempt({ ...item, tries: item.tries + 1 }, { at: now, bytes: 0, status: null, message: null });

/** An item whose attempt never came to an end, because the process did. It may have arrived. */
export function interrupted(item: OutboxItem): OutboxItem {
  const last = item.attempts.at(-1);
  if (item.state !== 'waiting' || !last || last.message !== null) return item;
  return withLast(item, { ...last, message: 'Egret was closed before an answer came; it is sent again.' });
}

/** An item after its answer, or after none came. */
export function settled(item: OutboxItem, outcome: PushOutcome, now: number, random: number): AfterAttempt {
  const { error, bytesSent } = outcome;
  const last = item.attempts.at(-1) as Attempt;
  const told = withLast(item, {
    ...last,
    bytes: bytesSent,
    status: error?.status ?? (error ? null : OK),
    message: error?.message ?? null,
  });
  if (error === null) return { item: { ...told, state: 'done' }, stop: null };
  if (STOPPING.has(error.code)) return { item: told, stop: error.message };
  const isOver = error.code === 'remote_failed' && item.tries >= MOST_FAILURES;
  if (!PASSING.has(error.code) || isOver) return { item: { ...told, state: 'failed' }, stop: null };
  const notBefore = Math.max(now + waitAfter(item.tries, random), error.retryAt ?? 0);
  const waiting = { ...last, bytes: bytesSent, status: error.status, message: `${error.message} ${AGAIN}` };
  return { item: { ...withLast(item, waiting), notBefore }, stop: null };
}

const OK = 200;
const AGAIN = 'Egret sends it again by itself.';

const withLast = (item: OutboxItem, attempt: Attempt): OutboxItem => ({
  ...item,
  attempts: [...item.attempts.slice(0, -1), attempt],
});

const withAttempt = (item: OutboxItem, attempt: Attempt): OutboxItem => ({
  ...item,
  attempts: [...item.attempts, attempt].slice(-ATTEMPTS_KEPT),
});

/** A person wants a failed item sent again: it begins anew. */
export const retried = (item: OutboxItem, now: number): OutboxItem =>
  item.state === 'failed' ? { ...item, state: 'waiting', tries: 0, notBefore: now } : item;

/** A person gives an item up. What is done stays done. */
export const dropped = (item: OutboxItem): OutboxItem =>
  item.state === 'waiting' || item.state === 'failed' ? { ...item, state: 'dropped' } : item;
