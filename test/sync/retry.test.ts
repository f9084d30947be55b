import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextItem } from '../../main/sync/outbox/next-item.ts';
import { begun, dropped, interrupted, retried, settled, waitAfter } from '../../main/sync/outbox/retry.ts';
import type { ErrorCode } from '../../shared/result.ts';
import type { OutboxItem, Shipment } from '../../shared/sync/outbox.ts';

const NOW = 1_800_000_000_000;

const item = (more: Partial<OutboxItem> = {}): OutboxItem => ({
  id: 'a/0',
  title: 'Transactions',
  state: 'waiting',
  tries: 0,
  attempts: [],
  notBefore: NOW,
  ...more,
});

const outcome = (code: ErrorCode | null, retryAt: number | null = null) => ({
  bytesSent: 10,
  error: code === null ? null : { code, message: 'why', status: null, retryAt },
});

const after = (one: OutboxItem, code: ErrorCode | null, retryAt: number | null = null) =>
  settled(begun(one, NOW), outcome(code, retryAt), NOW, 0.5);

test('waits grow to five minutes, whatever chance says, and are never shorter than half', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), (tries, random) => {
      const full = Math.min(1000 * 2 ** (tries - 1), 300_000);
      const wait = waitAfter(tries, random);
      expect(wait).toBeGreaterThanOrEqual(Math.floor(full / 2));
      expect(wait).toBeLessThanOrEqual(full);
    }),
  );
  expect([waitAfter(1, 0), waitAfter(1, 1), waitAfter(4, 1), waitAfter(40, 1)]).toEqual([500, 1000, 8000, 300_000]);
});

test('what a service says of when to come back is waited for, where that is later', () => {
  expect(after(item(), 'remote_busy', NOW + 42_000).item).toMatchObject({ state: 'waiting', notBefore: NOW + 42_000 });
  expect(after(item(), 'remote_busy', NOW + 1).item.notBefore).toBe(NOW + 750);
});

test('a lost connection is waited for without end; a service that fails ten times is a person’s to judge', () => {
  expect(after(item({ tries: 500 }), 'remote_unreachable').item.state).toBe('waiting');
  expect(after(item({ tries: 8 }), 'remote_failed').item.state).toBe('waiting');
  expect(after(item({ tries: 9 }), 'remote_failed').item.state).toBe('failed');
});

test('what is refused fails at once; what is wrong with the connection stops all and fails nothing', () => {
  expect(after(item(), 'remote_refused')).toMatchObject({ item: { state: 'failed' }, stop: null });
  for (const code of ['remote_untrusted', 'remote_unauthorised'] as const)
    expect(after(item(), code)).toMatchObject({ item: { state: 'waiting' }, stop: 'why' });
});

test('only what is sent again says so', () => {
  const said = (tries: number) => after(item({ tries }), 'remote_failed').item.attempts.at(-1)?.message;
  expect([said(0), said(9)]).toEqual(['why Egret sends it again by itself.', 'why']);
});

test('an attempt that a kill cut off is told; retrying begins anew; what is done can not be dropped', () => {
  const cut = interrupted(begun(item(), NOW));
  expect(cut.attempts).toEqual([{ at: NOW, bytes: 0, status: null, message: expect.stringContaining('closed') }]);
  expect(interrupted(cut)).toBe(cut);
  const failed = after(item({ tries: 3 }), 'remote_refused').item;
  expect(retried(failed, NOW)).toMatchObject({ state: 'waiting', tries: 0, notBefore: NOW });
  const done = after(item(), null).item;
  expect([done.state, dropped(done), retried(done, NOW), interrupted(done)]).toEqual(['done', done, done, done]);
});

const shipment = (companyId: string, items: readonly OutboxItem[]): Shipment => ({
  id: companyId,
  companyId,
  companyName: companyId,
  baseUrl: 'https://x.example',
  createdAt: NOW,
  items,
});

const STATES = ['waiting', 'done', 'failed', 'dropped'] as const;

test('of each company only the first unsettled item may go, and none behind a failed one', () => {
  const states = fc.array(
    fc.record({ state: fc.constantFrom(...STATES), notBefore: fc.integer({ min: 0, max: 50 }) }),
    {
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('x', 'y', 'z'), states), { maxLength: 5 }), (made) => {
      const shipments = made.map(([company, items], n) =>
        shipment(
          company,
          items.map((one, at) => item({ ...one, id: `${n}/${at}` })),
        ),
      );
      const next = nextItem(shipments);
      // By hand: what is open of each company in order, its first if that waits.
      const heads = ['x', 'y', 'z'].flatMap((company) => {
        const all = shipments.filter(({ companyId }) => companyId === company).flatMap(({ items }) => items);
        const head = all.find(({ state }) => state === 'waiting' || state === 'failed');
        return head?.state === 'waiting' ? [head] : [];
      });
      if (next === null) expect(heads).toEqual([]);
      else {
        expect(heads).toContain(next.item);
        expect(next.item.notBefore).toBe(Math.min(...heads.map(({ notBefore }) => notBefore)));
      }
    }),
  );
});
