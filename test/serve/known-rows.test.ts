import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postedTransaction } from '../../main/heron/index.ts';
import type { Scope, Stored } from '../../main/heron/server/index.ts';
import { createKnownRows } from '../../main/heron/server/known-rows.ts';
import { openFolderStore } from '../../main/serve/folder-store.ts';
import { temporaryFolder } from './running-api.ts';

const posted = postedTransaction({ amount: 1, description: 'x' });
if (!posted.ok) throw new Error(posted.error.message);
const batchOf = (requestId: string, rows: readonly string[]) => ({
  requestId,
  created: '2026-01-01T00:00:00.000Z',
  rows: rows.map((id) => ({ id, posted: posted.value })),
  balances: [],
});

/** A store that counts how many batches it read. */
function counting(stored: Stored) {
  const counted = { reads: 0 };
  const load: Stored['load'] = (scope, kind, id) => {
    if (kind === 'batch') counted.reads += 1;
    return stored.load(scope, kind, id);
  };
  return { stored: { ...stored, load }, counted };
}

const ROWS = ['a', 'b', 'c', 'd'];
const change = fc.record({
  batch: fc.constantFrom('req_1', 'req_2', 'req_3'),
  endUser: fc.constantFrom('eus_1', 'eus_2', 'eus_3', 'eus_4', 'eus_5'),
  rows: fc.option(fc.subarray(ROWS), { nil: null }),
});

test('a row is known when a batch of its company has it, whatever was kept, changed, removed or forgotten before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 12 }), fc.nat(12), async (changes, forgetAt) => {
      const { stored, of } = createKnownRows(await openFolderStore(temporaryFolder()));
      const truth = new Map<string, Map<string, readonly string[]>>();
      for (const [at, { batch, endUser, rows }] of changes.entries()) {
        const scope: Scope = { owner: 'owner', endUser };
        const own = truth.get(endUser) ?? new Map<string, readonly string[]>();
        truth.set(endUser, own);
        if (at === forgetAt) {
          await stored.forget(scope);
          own.clear();
        }
        await stored.change(scope, 'batch', batch, () => rows && batchOf(batch, rows));
        if (rows === null) own.delete(batch);
        else own.set(batch, rows);
        const isKnown = await of(scope);
        expect(ROWS.filter(isKnown)).toEqual(ROWS.filter((row) => [...own.values()].flat().includes(row)));
      }
    }),
    { numRuns: 40 },
  );
});

test('what was posted before is read once, however many requests follow', async () => {
  const folder = temporaryFolder();
  const scope: Scope = { owner: 'owner', endUser: 'eus_1' };
  const before = await openFolderStore(folder);
  for (let at = 0; at < 5; at += 1) await before.change(scope, 'batch', `req_${at}`, () => batchOf(`req_${at}`, ['a']));
  const { stored: counted, counted: count } = counting(await openFolderStore(folder));
  const { stored, of } = createKnownRows(counted);
  for (let at = 5; at < 25; at += 1) {
    expect((await of(scope))(`row ${at}`)).toBe(false);
    await stored.change(scope, 'batch', `req_${at}`, () => batchOf(`req_${at}`, [`row ${at}`]));
  }
  expect(count.reads).toBe(5);
});

test('a batch that is removed behind its back is known no more', async () => {
  const scope: Scope = { owner: 'owner', endUser: 'eus_1' };
  const store = await openFolderStore(temporaryFolder());
  const { stored, of } = createKnownRows(store);
  await of(scope);
  await stored.change(scope, 'batch', 'req_1', () => batchOf('req_1', ['a']));
  await store.change(scope, 'batch', 'req_1', () => null);
  expect((await of(scope))('a')).toBe(false);
});
