import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inSlices } from '../../renderer/data/in-slices.ts';

/** What the page does when it comes to it. */
let waiting: (() => void)[] = [];
/** Milliseconds on the clock of the page. */
let clock = 0;

/** The page comes to what waits now; what that leaves waits for the next turn. */
async function turn(): Promise<void> {
  const now = waiting;
  waiting = [];
  for (const begin of now) begin();
  await new Promise((resolve) => setTimeout(resolve));
}

const never = (): void => expect.unreachable('it was told');

beforeEach(() => {
  waiting = [];
  clock = 0;
  const postTask = (task: () => void) => new Promise<void>((resolve) => waiting.push(() => resolve())).then(task);
  vi.stubGlobal('scheduler', { postTask });
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

test('long work leaves the page a turn after every few steps, and tells what it came to', async () => {
  const done: number[] = [];
  const told: string[] = [];
  inSlices(work(7, done), (result) => told.push(result), never);
  expect(done).toEqual([]);
  await turn();
  expect(done).toEqual([0, 1, 2]);
  await turn();
  expect(done).toEqual([0, 1, 2, 3, 4, 5]);
  expect(told).toEqual([]);
  await turn();
  expect(told).toEqual(['all of it']);
  expect(waiting).toEqual([]);
});

test('what was stopped goes no further, and tells nothing', async () => {
  const done: number[] = [];
  const stop = inSlices(work(7, done), never, never);
  await turn();
  stop();
  await turn();
  expect(done).toEqual([0, 1, 2]);
  expect(waiting).toEqual([]);
});

test('work that fails tells why, and goes no further', async () => {
  const failed: unknown[] = [];
  function* failing(): Generator<void, string> {
    yield;
    throw new RangeError('a text that is no JSON');
  }
  inSlices(failing(), never, (error) => failed.push(error));
  await turn();
  expect(failed).toEqual([new RangeError('a text that is no JSON')]);
  expect(waiting).toEqual([]);
});
