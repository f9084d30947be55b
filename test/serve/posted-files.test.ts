import { expect, onTestFinished, test, vi } from 'vitest';
import type { BatchRecord } from '../../main/heron/server/index.ts';
import { createPostedFiles } from '../../main/serve/app/posted-files.ts';
import type { StoredCompany, StoreOperations } from '../../shared/store/records.ts';
import { appWithApi } from './app-api.ts';

const FOLLOWED = { timeout: 20_000 };
const item = (at: number) => ({
  ...{ amount: -at, description: `ROW ${at}`, date: '2026-01-05', currency: 'USD', account_id: 'checking-1' },
  ...{ end_user_id: 'acme', reference_id: `r${at}` },
});

async function switchedOn(app: Awaited<ReturnType<typeof appWithApi>>) {
  await app.api.switch({ isOn: true, port: 0 });
  return app.program();
}

test('what was answered before Egret was killed stands in the window when it is opened again', async () => {
  const killed = await appWithApi();
  const program = await switchedOn(killed);
  const { status } = await program.ask('POST', '/transactions', { transactions: [item(1), item(2)] });
  const [company] = await killed.store['store.companies']({});
  const files = async (app: typeof killed) =>
    (await app.store['store.company']({ id: company?.id ?? '' }))?.statements.map((one) => one.transactionCount);
  expect([status, await files(killed)]).toEqual([200, []]);
  await killed.close();

  const again = await appWithApi();
  again.openPage();
  await expect.poll(() => files(again), FOLLOWED).toEqual([2]);
  await expect.poll(() => again.store['store.programRecordIds']({ prefix: '/behind/' }), FOLLOWED).toEqual([]);
});

const company = { company: { id: 'eus_1', name: 'Acme' } } as unknown as StoredCompany;

/** Files over a store in memory that counts what is written, in a time that the test lets pass. */
function counted({ isOpen = (): boolean => true } = {}) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const [marks, batches] = [new Set<string>(), [] as BatchRecord[]];
  const [writes, errors] = [[] as number[], [] as unknown[]];
  const store = {
    'store.saveProgramRecord': async ({ id }: { id: string }) => void marks.add(id),
    'store.removeProgramRecord': async ({ id }: { id: string }) => void marks.delete(id),
    'store.programRecordIds': async () => [...marks],
    'store.saveImport': async () => {
      if (!isOpen()) throw new Error('the window is closed');
      writes.push(batches.length);
    },
  } as unknown as StoreOperations;
  const files = createPostedFiles(
    { store, onRows: () => {}, batchesOf: async () => batches, onError: (error) => void errors.push(error) },
    { of: async () => company },
  );
  const post = () =>
    files.changing('eus_1', async () => {
      batches.push({ requestId: `req_${batches.length}`, created: '', rows: [], balances: [] });
    });
  return { files, post, marks, writes, errors };
}

test('a burst of requests writes the file once, and a mark stands from before the first until then', async () => {
  const { post, marks, writes } = counted();
  for (let at = 0; at < 200; at += 1) {
    await post();
    expect([marks.size, writes.length]).toEqual([1, 0]);
  }
  await vi.runAllTimersAsync();
  expect([marks.size, writes]).toEqual([0, [200]]);
  await post();
  await vi.runAllTimersAsync();
  expect([marks.size, writes]).toEqual([0, [200, 201]]);
});

test('a file that cannot be written keeps its mark, is told, and is written when Egret catches up', async () => {
  let open = false;
  const { files, post, marks, writes, errors } = counted({ isOpen: () => open });
  await post();
  await vi.runAllTimersAsync();
  expect([marks.size, writes, errors.length]).toEqual([1, [], 1]);
  open = true;
  await files.catchUp();
  await vi.runAllTimersAsync();
  expect([marks.size, writes]).toEqual([0, [1]]);
});

test('a change that is not done when the file is written leaves its mark, and is written after it', async () => {
  const { files, post, marks, writes } = counted();
  let finish: () => void = () => {};
  const slow = files.changing('eus_1', () => new Promise<void>((resolve) => (finish = resolve)));
  await post();
  await vi.runAllTimersAsync();
  expect([marks.size, writes]).toEqual([1, [1]]);
  finish();
  await slow;
  await vi.runAllTimersAsync();
  expect([marks.size, writes]).toEqual([0, [1, 1]]);
});
