import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ownStore } from '../../renderer/own-store.ts';

/** Longer than a page waits for one that is being reloaded. */
const LONG = 5_000;
const SHORT = 100;

/** Whether another page holds the lock. */
let isElsewhere = false;
/** Gives the lock to the page, as the browser does in its own time. */
let grant: () => void = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  isElsewhere = false;
  let isHeld = false;
  vi.stubGlobal('navigator', {
    locks: {
      request: (_name: string, { signal }: { signal: AbortSignal }, own: () => Promise<never>) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => isHeld || reject(signal.reason));
          grant = () => {
            isHeld = true;
            void own();
          };
        }),
      query: async () => ({ held: isElsewhere || isHeld ? [{ name: 'egret-store' }] : [], pending: [] }),
    },
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What is known by now; undefined: nothing yet. */
function watched(): () => boolean | undefined {
  let answer: boolean | undefined;
  void ownStore().then((isOwner) => {
    answer = isOwner;
  });
  return () => answer;
}

test('a browser that is slow to grant a lock that nobody has is waited for', async () => {
  const answer = watched();
  await vi.advanceTimersByTimeAsync(LONG);
  expect(answer()).toBe(undefined);
  grant();
  await vi.advanceTimersByTimeAsync(LONG);
  expect(answer()).toBe(true);
});

test('another page that keeps the lock has the store', async () => {
  isElsewhere = true;
  const answer = watched();
  await vi.advanceTimersByTimeAsync(LONG);
  expect(answer()).toBe(false);
});

test('a page that takes the lock first, while this one waits, has the store', async () => {
  const answer = watched();
  await vi.advanceTimersByTimeAsync(LONG);
  isElsewhere = true;
  await vi.advanceTimersByTimeAsync(LONG);
  expect(answer()).toBe(false);
});

test('a page that is being reloaded is given the moment that it needs to let go', async () => {
  isElsewhere = true;
  const answer = watched();
  await vi.advanceTimersByTimeAsync(SHORT);
  expect(answer()).toBe(undefined);
  isElsewhere = false;
  grant();
  await vi.advanceTimersByTimeAsync(0);
  expect(answer()).toBe(true);
});
