import { afterAll, describe, expect, test } from 'vitest';
import { createFormatReader } from '../../main/formats/index.ts';
import { sha256Hex } from '../../shared/ids.ts';
import { NOTHING } from './read.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const SMALL = bytesOf('Date,Description,Amount,Currency\n2026-01-02,SHOP,-1.00,EUR\n2026-01-03,SALE,2.00,EUR\n');
/** A file that a thread is busy with for seconds. */
const LARGE = bytesOf(
  `Date,Description,Amount,Currency\n${Array.from({ length: 200_000 }, (_, at) => `2026-01-02,"ROW ${at}",-${at}.25,EUR`).join('\n')}\n`,
);

const optionsOf = (bytes: Uint8Array) => ({ documentId: sha256Hex(bytes), settings: NOTHING });
const workerNamed = (name: string): URL => new URL(`../reading/workers/${name}.mjs`, import.meta.url);

const reader = createFormatReader();
afterAll(() => reader.close());

test('a file is read as it is without a worker, and the bytes of the caller stay whole', async () => {
  const read = await reader.read(SMALL, 'a.csv', optionsOf(SMALL));
  expect(read.ok && read.value.statements[0]?.transactions.map(({ amount }) => amount)).toEqual([-100, 200]);
  expect(SMALL.length).toBeGreaterThan(0);
  expect(await reader.read(bytesOf('Dear Ada,\n'), 'a.txt', optionsOf(SMALL))).toMatchObject({
    ok: false,
    error: { code: 'not_recognised' },
  });
});

test('files are told from others', async () => {
  expect(await reader.recognises(SMALL)).toBe(true);
  expect(await reader.recognises(bytesOf('Dear Ada,\n'))).toBe(false);
});

test('what takes too long ends, and the next file is read', { timeout: 30_000 }, async () => {
  const impatient = createFormatReader({ silence: 400 });
  expect(await impatient.read(LARGE, 'large.csv', optionsOf(LARGE))).toMatchObject({
    ok: false,
    error: { code: 'timed_out', message: expect.stringContaining('large.csv') },
  });
  // A worker that is started takes longer to be there than the file does: it is not what is timed here.
  const patient = createFormatReader();
  expect(await patient.read(SMALL, 'a.csv', optionsOf(SMALL))).toMatchObject({ ok: true });
  await Promise.all([impatient.close(), patient.close()]);
});

test('meanwhile this thread is free', { timeout: 60_000 }, async () => {
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 10);
  const begun = performance.now();
  const abort = new AbortController();
  const reading = reader.read(LARGE, 'large.csv', { ...optionsOf(LARGE), signal: abort.signal });
  await new Promise((resolve) => setTimeout(resolve, 500));
  abort.abort();
  expect(await reading).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  clearInterval(timer);
  // Half of the time would do: another program may have had the processor for the rest.
  expect(ticks).toBeGreaterThan((performance.now() - begun) / 10 / 4);
});

describe('a worker that fails is replaced and the file reported', () => {
  test.each([
    ['hangs', 'timed_out'],
    ['crashes', 'worker_crashed'],
  ])('%s', async (name, code) => {
    const failing = createFormatReader({
      workerUrl: workerNamed(name),
      silence: name === 'hangs' ? 500 : 30_000,
    });
    for (const fileName of ['a.csv', 'b.csv'])
      expect(await failing.read(SMALL, fileName, optionsOf(SMALL))).toMatchObject({ ok: false, error: { code } });
    await failing.close();
  });

  test('a file that cannot be told in time is not passed over', async () => {
    const hung = createFormatReader({ workerUrl: workerNamed('hangs'), silence: 500 });
    expect(await hung.recognises(SMALL)).toBe(true);
    await hung.close();
  });
});
