import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inIdleTime } from '../../renderer/data/in-idle-time.ts';

/** What waits to be called back when the page has nothing to do. */
const waiting = new Map<number, IdleRequestCallback>();

/** An idle moment in which there is time for so many looks at what is left of it. */
function idle(looks: number): void {
  const callbacks = [...waiting.values()];
  waiting.clear();
  let left = looks;
  for (const callback of callbacks)
    callback({
      didTimeout: false,
      timeRemaining: () => {
        left -= 1;
        return left < 0 ? 0 : 1;
      },
    });
}

beforeEach(() => {
  let last = 0;
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => {
    last += 1;
    waiting.set(last, callback);
    return last;
  });
  vi.stubGlobal('cancelIdleCallback', (request: number) => waiting.delete(request));
});

afterEach(() => {
  vi.unstubAllGlobals();
  waiting.clear();
});

test('each index has its turn once, over as many idle moments as it takes, and then nothing waits', () => {
  const done: number[] = [];
  inIdleTime(250, (index) => done.push(index));
  expect(done).toEqual([]);
  idle(1);
  expect(done.length).toBeLessThan(250);
  idle(0);
  idle(5);
  expect(done).toEqual(Array.from({ length: 250 }, (_, index) => index));
  expect(waiting.size).toBe(0);
});

test('what was stopped goes no further', () => {
  const done: number[] = [];
  const stop = inIdleTime(1_000, (index) => done.push(index));
  idle(1);
  const before = done.length;
  stop();
  idle(5);
  expect(done).toHaveLength(before);
});
