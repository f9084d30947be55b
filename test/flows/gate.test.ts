import { expect, test } from 'vitest';
import { createGate } from '../../main/flows/gate.ts';

/** Work that ends when it is told to. */
function work(log: string[], name: string) {
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const run = async (): Promise<void> => {
    log.push(`${name} begins`);
    await ended;
    log.push(`${name} ends`);
  };
  return { run, end: () => end() };
}

test('a gate is held after the writes under way, and writes that come meanwhile wait', async () => {
  const gate = createGate();
  const log: string[] = [];
  const [first, hold, second] = [work(log, 'first'), work(log, 'hold'), work(log, 'second')];
  const all = [gate.pass(first.run), gate.hold(hold.run), gate.pass(second.run)];
  second.end();
  hold.end();
  first.end();
  await Promise.all(all);
  expect(log).toEqual(['first begins', 'first ends', 'hold begins', 'hold ends', 'second begins', 'second ends']);
});

test('work that fails, fails for whoever asked, and the gate is open again', async () => {
  const gate = createGate();
  const fail = () => Promise.reject(new Error('no'));
  await expect(gate.pass(fail)).rejects.toThrow('no');
  await expect(gate.hold(fail)).rejects.toThrow('no');
  expect(await gate.pass(async () => 'through')).toBe('through');
  expect(await gate.hold(async () => 'held')).toBe('held');
});
