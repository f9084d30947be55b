import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { programOf, temporaryFolder } from '../serve/running-api.ts';
import { countAt } from './count-at.ts';
import { startFaultProxy } from './fault-proxy.ts';
import { madeCompany, manyRows } from './made-company.ts';
import { BY_KEY, pushAll, runningSync, untilSettled, unwrapped } from './running-sync.ts';
import { serve } from './served.ts';

const PUSHER = fileURLToPath(new URL('pusher.ts', import.meta.url));
const COUNT = 5_300;
const ROWS = manyRows(COUNT);
const CENTS = ROWS.reduce((sum, [, amount]) => sum + amount, 0);
/** Create, name, six batches, ready. */
const REQUESTS = 9;
/** The last of which leaves two requests to do. */
const ROUNDS = REQUESTS - 2;

/** Starts the process that sends; resolves with its exit code, null where it was killed. */
async function pusher(args: readonly string[], killWhen: Promise<unknown> | null): Promise<number | null> {
  const child = spawn(process.execPath, [PUSHER, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  void killWhen?.then(() => child.kill('SIGKILL'));
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

test('the process that sends is killed again and again: nothing is lost, nothing doubled', {
  timeout: 240_000,
}, async () => {
  const served = await serve(temporaryFolder());
  const program = programOf(served.url, served.key ?? '');
  const name = 'killed sender';
  const folder = temporaryFolder();
  let reached: () => void = () => {};
  let round = 0;
  let inRound = 0;
  // In each round one request is answered; the next one is done or not, which the sender never hears of, and no more pass.
  const proxy = await startFaultProxy(served.url, () => {
    inRound += 1;
    if (round === ROUNDS || inRound === 1) return null;
    if (inRound === 2) reached();
    return inRound === 2 && round % 2 === 0 ? 'cut_after' : 'cut_before';
  });
  const args = [folder, proxy.url, program.key, name, String(COUNT)];
  for (; round < ROUNDS; round += 1) {
    inRound = 0;
    const second = new Promise<void>((resolve) => {
      reached = resolve;
    });
    expect(
      await pusher(
        args,
        second.then(() => wait(round * 3)),
      ),
    ).toBe(null);
  }
  expect(await pusher(args, null)).toBe(0);
  const counted = await countAt(program, madeCompany(name, []).company.id);
  expect(counted).toMatchObject({ endUsers: 1, cents: CENTS });
  expect([counted.references.length, new Set(counted.references).size]).toEqual([COUNT, COUNT]);
  const sent = proxy.passed.length;
  // A start more finds everything settled, and asks nobody.
  expect(await pusher(args, null)).toBe(0);
  expect(proxy.passed).toHaveLength(sent);
  await proxy.close();
});

test('the service is killed in the middle and comes back: the outbox goes on by itself', {
  timeout: 240_000,
}, async () => {
  const data = temporaryFolder();
  let served = await serve(data);
  const key = served.key ?? '';
  const { port } = served;
  const stored = madeCompany('killed service', ROWS);
  let dying: Promise<void> | null = null;
  let back = false;
  const proxy = await startFaultProxy(served.url, ({ path }) => {
    if (!back && dying === null && path.endsWith('/transactions')) dying = served.kill();
    return null;
  });
  const { sync } = await runningSync(temporaryFolder(), [stored], {
    sleep: (milliseconds, signal) =>
      milliseconds > 1_000_000
        ? new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
        : wait(Math.min(milliseconds, 100)),
  });
  unwrapped(await sync.connect({ baseUrl: proxy.url, ...BY_KEY }, key));
  await pushAll(sync, stored.company.id);
  while (dying === null) await wait(5);
  await dying;
  served = await serve(data, { port });
  back = true;
  await untilSettled(sync, 120_000);
  const items = sync.state().outbox.shipments.flatMap((shipment) => shipment.items);
  expect(items.map(({ state }) => state)).toEqual(Array(REQUESTS).fill('done'));
  expect(items.some(({ tries }) => tries > 1)).toBe(true);
  const counted = await countAt(programOf(served.url, key), stored.company.id);
  expect(counted).toMatchObject({ endUsers: 1, cents: CENTS });
  expect([counted.references.length, new Set(counted.references).size]).toEqual([COUNT, COUNT]);
  await proxy.close();
});
