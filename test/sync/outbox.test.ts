import { expect, onTestFinished, test } from 'vitest';
import type { Push, PushOutcome } from '../../main/heron/client/index.ts';
import { readPush } from '../../main/sync/outbox/journal.ts';
import { type Outbox, openOutbox } from '../../main/sync/outbox/outbox.ts';
import type { Shipment } from '../../shared/sync/outbox.ts';
import { temporaryFolder } from '../serve/running-api.ts';
import { quickClock } from './running-sync.ts';

const BASE_URL = 'https://x.example';
const DONE: PushOutcome = { bytesSent: 5, error: null };

interface Sent {
  readonly id: string;
  readonly at: number;
}

const shipment = (id: string, count: number): Shipment => ({
  id,
  companyId: 'eus_1',
  companyName: 'One',
  baseUrl: BASE_URL,
  createdAt: 0,
  items: Array.from({ length: count }, (_, at) => ({
    ...{ id: `${id}/${at}`, title: `${at}`, state: 'waiting', tries: 0, attempts: [], notBefore: 0 },
  })) as Shipment['items'],
});

/** A push that tells by its company which item it is of. */
const pushes = (id: string, count: number): Push[] =>
  Array.from({ length: count }, (_, at) => ({ kind: 'ready', companyId: `${id}/${at}` }));

async function running(folder: string, answer: (at: number, now: number) => PushOutcome | Promise<PushOutcome>) {
  const clock = quickClock();
  const sent: Sent[] = [];
  const hold = { until: 0 };
  const outbox = await openOutbox({
    folder,
    ...clock,
    sender: () => ({
      baseUrl: BASE_URL,
      heldUntil: hold.until,
      send: async (push) => {
        sent.push({ id: push.companyId, at: clock.now() });
        return answer(sent.length - 1, clock.now());
      },
    }),
    random: () => 0,
    onChange: () => {},
    onError: (error) => {
      throw error;
    },
  });
  onTestFinished(() => outbox.close());
  return { outbox, sent, hold };
}

const states = (outbox: Outbox): string[] =>
  outbox.view().shipments.flatMap(({ items }) => items.map(({ state }) => state));

const settled = (outbox: Outbox): Promise<void> =>
  expect.poll(() => states(outbox).includes('waiting'), { interval: 5 }).toBe(false);

test('what the service says of when to come back is waited for, before the next request', async () => {
  const { outbox, sent, hold } = await running(temporaryFolder(), (at, now) => {
    if (at === 0) hold.until = now + 40_000;
    return DONE;
  });
  await outbox.add(shipment('s', 3), pushes('s', 3));
  await settled(outbox);
  const [first, second, third] = sent.map(({ at }) => at);
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(40_000);
  expect((third ?? 0) - (second ?? 0)).toBeLessThan(1_000);
});

test('paused it sends nothing; what is dropped meanwhile never goes, and what is done stays', async () => {
  const { outbox, sent } = await running(temporaryFolder(), () => DONE);
  await outbox.add(shipment('a', 1), pushes('a', 1));
  await settled(outbox);
  await outbox.pause();
  await outbox.add(shipment('b', 3), pushes('b', 3));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(sent).toHaveLength(1);
  await outbox.drop(['a/0', 'b/1']);
  await outbox.resume();
  await settled(outbox);
  expect(sent.map(({ id }) => id)).toEqual(['a/0', 'b/0', 'b/2']);
  expect(states(outbox)).toEqual(['done', 'done', 'dropped', 'done']);
  const told = await Promise.all(outbox.told('eus_1', BASE_URL).map(readPush));
  expect(told.map(({ companyId }) => companyId)).toEqual(['a/0', 'b/0', 'b/2']);
  expect(outbox.told('eus_1', 'https://y.example')).toEqual([]);
});

test('that it is paused, what was sent and how much is remembered by the next start', async () => {
  const folder = temporaryFolder();
  const before = await running(folder, () => DONE);
  await before.outbox.add(shipment('a', 2), pushes('a', 2));
  await settled(before.outbox);
  await before.outbox.pause();
  await before.outbox.add(shipment('b', 1), pushes('b', 1));
  await before.outbox.close();
  const { outbox, sent } = await running(folder, () => DONE);
  expect(outbox.view()).toMatchObject({ isPaused: true, pausedBecause: null, bytesSent: 10 });
  await outbox.resume();
  await settled(outbox);
  expect(sent.map(({ id }) => id)).toEqual(['b/0']);
});

test('what was under way when it closed is sent again', async () => {
  const folder = temporaryFolder();
  let release: (outcome: PushOutcome) => void = () => {};
  const held = new Promise<PushOutcome>((resolve) => {
    release = resolve;
  });
  const before = await running(folder, () => held);
  await before.outbox.add(shipment('a', 1), pushes('a', 1));
  await expect.poll(() => before.sent.length).toBe(1);
  const closing = before.outbox.close();
  release(DONE);
  await closing;
  expect(states(before.outbox)).toEqual(['waiting']);
  const { outbox, sent } = await running(folder, () => DONE);
  await settled(outbox);
  expect(sent).toMatchObject([{ id: 'a/0' }]);
  expect(outbox.view().shipments[0]?.items[0]?.attempts.map(({ message }) => message)).toEqual([
    expect.stringContaining('closed before an answer came'),
    null,
  ]);
});
