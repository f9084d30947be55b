import { expect, test } from 'vitest';
import type { PostedTransaction } from '../../main/heron/index.ts';
import { closingsOf } from '../../main/heron/server/closings.ts';
import type { BatchRecord } from '../../main/heron/server/records.ts';

const posted = (accountId: string, date: string, currency = 'USD'): PostedTransaction => ({
  amount: 1,
  description: 'ROW',
  accountId,
  balance: null,
  categoriesDefault: null,
  currency,
  date,
  endUserId: 'acme',
  mccCode: null,
  order: null,
  referenceId: null,
  timestamp: null,
  transactionCode: null,
});

/** A batch of one account whose rows are known by what is in them. */
const batch = (days: readonly string[], closing: number | null, currency = 'USD'): BatchRecord => ({
  requestId: 'req_1',
  created: '2026-03-01T00:00:00.000Z',
  rows: days.map((date) => ({ id: `txn_${date}${currency}`, posted: posted('main', date, currency) })),
  balances: closing === null ? [] : [{ accountId: 'main', closing }],
});

const closing = (...batches: readonly BatchRecord[]) => closingsOf(batches).get('main') ?? null;

test('an older batch that comes later does not change what an account came to', () => {
  const february = batch(['2026-02-01', '2026-02-27'], 150);
  expect(closing(february, batch(['2026-01-05', '2026-01-30'], 90))).toBe(150);
  expect(closing(february, batch(['2026-01-05', '2026-01-30'], null))).toBe(150);
});

test('after later rows without a balance it is not known', () => {
  const january = batch(['2026-01-05', '2026-01-30'], 90);
  expect(closing(january, batch(['2026-02-01'], null))).toBeNull();
  expect(closing(batch(['2026-02-01'], null), january)).toBeNull();
});

test('of batches that end on one day the one that came last counts, unless it brings nothing new', () => {
  const first = batch(['2026-01-29', '2026-01-30'], 90);
  expect(closing(first, batch(['2026-01-28', '2026-01-30'], 95))).toBe(95);
  expect(closing(first, batch(['2026-01-30'], 12))).toBe(90);
  expect(closing(first, batch(['2026-01-30'], null))).toBe(90);
});

test('a balance is of no currency where an account has rows of several', () => {
  const dollars = batch(['2026-01-30'], 90);
  expect(closing(dollars, batch(['2026-01-05'], null, 'EUR'))).toBeNull();
  expect(closing(batch(['2026-01-05'], null, 'usd'), dollars)).toBe(90);
});
