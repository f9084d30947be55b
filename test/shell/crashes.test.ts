import { expect, test } from 'vitest';
import { createCrashes } from '../../main/shell/desktop/crashes.ts';

/** Crashes a page after some waits, in milliseconds, with what a person answers in turn; answers what was done. */
async function crashed(waits: readonly number[], answers: readonly boolean[] = []): Promise<string[]> {
  let clock = 0;
  const done: string[] = [];
  const left = [...answers];
  const crash = createCrashes({
    now: () => clock,
    openAgain: () => done.push('opened'),
    ask: async () => {
      done.push('asked');
      clock += 60_000;
      return left.shift() ?? false;
    },
    close: () => done.push('closed'),
  });
  for (const wait of waits) {
    clock += wait;
    await crash();
  }
  return done;
}

test('a page that crashes now and then is opened again', async () => {
  expect(await crashed([0, 10_000, 3_600_000])).toEqual(['opened', 'opened', 'opened']);
});

test('one that crashes again at once is opened only when a person says so, each time', async () => {
  expect(await crashed([0, 500], [true])).toEqual(['opened', 'asked', 'opened']);
  expect(await crashed([0, 500, 500], [true, false])).toEqual(['opened', 'asked', 'opened', 'asked', 'closed']);
});
