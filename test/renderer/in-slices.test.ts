import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inSlices } from '../../renderer/data/in-slices.ts';

/** What the page does when it comes to it. */
let waiting: (() => void)[] = [];
/** Milliseconds on the clock of the page. */
let clock = 0;

/** The page comes to what waits now; what that leaves waits for the next turn. */
function turn(): void {
  const now = waiting;
  waiting = [];
  for (const task of now) task();
}

beforeEach(() => {
  waiting = [];
  clock = 0;
  vi.stubGlobal('scheduler', { postTask: (task: () => void) => waiting.push(task) });
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Work of so many steps of 3 ms each. */
function* work(steps: number, done: number[]): Generator<void, string> {
  for (let step = 0; step < steps; step += 1) {
    clock += 3;
    done.push(step);
    yield;
  }
  return 'all of it';
}

test('long work leaves the page a turn after every few steps, and tells what it came to', () => {
  const done: number[] = [];
  const told: string[] = [];
  inSlices(work(7, done), (result) => told.push(result));
  expect(done).toEqual([]);
  turn();
  expect(done).toEqual([0, 1, 2]);
  turn();
  expect(done).toEqual([0, 1, 2, 3, 4, 5]);
  expect(told).toEqual([]);
  turn();
  expect(told).toEqual(['all of it']);
  expect(waiting).toEqual([]);
});

test('what was stopped goes no further, and tells nothing', () => {
  const done: number[] = [];
  const stop = inSlices(work(7, done), () => expect.unreachable('it was told'));
  turn();
  stop();
  turn();
  expect(done).toEqual([0, 1, 2]);
  expect(waiting).toEqual([]);
});
