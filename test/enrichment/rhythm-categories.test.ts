import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '../../shared/dates.ts';
import type { Account } from '../../shared/model/index.ts';
import { account, accountOf, type RowSketch } from './builders.ts';
import { enrich } from './enrich.ts';

const MONTHS = ['01', '02', '03', '04', '05', '06'];
const monthly = (day: string): string[] => MONTHS.map((month) => `2024-${month}-${day}`);
const every = (days: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => addDays('2024-01-03', days * at));
const businessDays = every(1, 20).filter((day) => weekdayOf(day) !== 0 && weekdayOf(day) !== 6);

const paid = (days: readonly string[], amount: number, description: string): RowSketch[] =>
  days.map((day) => [day, -amount, description]);

const categoriesOf = (accounts: readonly Account[]) => [...enrich(accounts).values()].map(({ category }) => category);
const categoryOf = (rows: readonly RowSketch[], rest: Parameters<typeof accountOf>[2] = {}) =>
  categoriesOf([accountOf('a', rows, rest)])[0];

const STRANGER = 'ACH DEBIT BLUEGATE SVCS 4471';

describe('a rhythm tells what a payment is for where the text does not', () => {
  test.each<[string, readonly RowSketch[], string, number, string]>([
    [
      'a lending word, one amount every month',
      paid(monthly('17'), 81_250, 'ACH DEBIT BLUEGATE CAPITAL PARTNERS'),
      'debt_repayment',
      0.65,
      'every month, one amount each time, and its text speaks of lending',
    ],
    [
      'a policy, one amount every month',
      paid(monthly('17'), 18_431, 'ACH DEBIT BLUEGATE COVER 8812'),
      'insurance',
      0.6,
      'every month, one amount each time, and its text speaks of a policy',
    ],
    [
      'premises, one amount every month',
      paid(monthly('12'), 187_500, 'STANDING ORDER BLUEGATE ESTATES'),
      'rent',
      0.6,
      'every month, one amount each time, and its text speaks of premises',
    ],
    ['every business day', paid(businessDays, 31_900, STRANGER), 'debt_repayment', 0.6, 'every business day'],
    ['every week, a sum that is not round', paid(every(7, 8), 61_244, STRANGER), 'debt_repayment', 0.5, 'every week'],
    ['every two weeks, alike', paid(every(14, 6), 184_000, STRANGER), 'payroll_and_consultants', 0.5, 'as wages are'],
    ['a round sum as months begin', paid(monthly('01'), 240_000, STRANGER), 'rent', 0.5, 'as rents are'],
    ['a small sum every month', paid(monthly('09'), 4_999, STRANGER), 'other_expenses', 0.55, 'as subscriptions are'],
    [
      'a large sum on the ninth or soon after, not round',
      paid(['2024-02-09', '2024-03-11', '2024-04-09', '2024-05-09'], 81_244, STRANGER),
      'debt_repayment',
      0.5,
      'leases',
    ],
  ])('%s', (_, rows, slug, confidence, says) => {
    const category = categoryOf(rows);
    expect(category).toMatchObject({ slug, confidence, annotator: 'predicted' });
    expect(category?.reason).toMatch(/^No rule tells what it is for, but the same counterparty is paid .*\.$/);
    expect(category?.reason).toContain(says);
  });

  test('wages may vary a little; instalments may not', () => {
    const varying = (days: readonly string[]) => days.map((day, at): RowSketch => [day, -184_000 - 700 * at, STRANGER]);
    expect(categoryOf(varying(every(14, 6)))?.slug).toBe('payroll_and_consultants');
    expect(categoryOf(varying(monthly('09')))?.slug).toBe('general_payment');
  });
});

describe('a rhythm is no evidence', () => {
  const OPEN = paid(monthly('09'), 81_244, STRANGER);

  test.each<[string, readonly RowSketch[], string]>([
    [
      'where it has no regularity',
      paid(['2024-01-03', '2024-01-29', '2024-05-02', '2024-05-09'], 81_244, STRANGER),
      'general_payment',
    ],
    [
      'of a large sum on other days each month',
      paid(['2024-01-03', '2024-02-05', '2024-03-09', '2024-04-11'], 81_244, STRANGER),
      'general_payment',
    ],
    ['of so few rows', OPEN.slice(0, 2), 'general_payment'],
    ['where the text tells', paid(monthly('09'), 81_244, 'ACH DEBIT BLUEGATE PLUMBING REPAIRS'), 'other_expenses'],
    [
      'where the merchant is known',
      paid(monthly('09'), 81_244, 'GUSTO DES:NET 123456 ID:6SEM CCD'),
      'payroll_and_consultants',
    ],
    ['at a till', paid(businessDays, 1_250, 'POS PURCHASE BLUEGATE 4471 TULSA OK'), 'other_expenses'],
    ['of money that comes in', OPEN.map(([day, amount, text]): RowSketch => [day, -amount, text]), 'revenue'],
  ])('%s', (_, rows, slug) => {
    expect(categoryOf(rows)?.slug).toBe(slug);
    expect(categoryOf(rows)?.reason).not.toContain('No rule tells');
  });

  test('on a card', () => {
    expect(categoryOf(OPEN, { type: 'credit_card' })?.reason).not.toContain('No rule tells');
  });

  test('of an amount whose currency is worth otherwise', () => {
    expect(categoryOf(OPEN, { currency: 'JPY' })?.slug).toBe('general_payment');
  });
});

describe('laws', () => {
  const text = fc.constantFrom(
    STRANGER,
    'STANDING ORDER BLUEGATE ESTATES',
    'ACH DEBIT BLUEGATE CAPITAL',
    'COFFEE',
    'CHECK 12',
  );
  const days = fc.constantFrom(monthly('01'), monthly('09'), every(7, 8), every(14, 6), businessDays);
  const payments = fc
    .tuple(days, fc.constantFrom(4_999, 61_244, 240_000), text)
    .map(([dates, amount, description]) => paid(dates, amount, description));
  const rows = fc.array(payments, { minLength: 1, maxLength: 4 }).map((lists) => lists.flat());
  const one = (list: readonly RowSketch[]) =>
    account({
      name: 'a',
      statements: list.map((row, at) => ({ document: `document ${at}`, start: row[0], end: row[0], rows: [row] })),
    });

  /** Each row alone in its document, so that its id does not depend on its place. */
  const withIds = rows.map((list) =>
    list.map(([day, amount, says], at): RowSketch => [day, amount, says, `txn ${at}`]),
  );

  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(withIds, (list) => {
        const slugs = (accounts: readonly Account[]) =>
          [...enrich(accounts)]
            .map(([id, { category }]) => [id, category] as const)
            .sort(([a], [b]) => (a < b ? -1 : 1));
        expect(slugs([one(list.toReversed())])).toEqual(slugs([one(list)]));
      }),
    );
  });

  test('it never changes what the text of a row alone says, but for rows that the text leaves open', () => {
    fc.assert(
      fc.property(withIds, (list) => {
        const together = enrich([one(list)]);
        for (const row of list) {
          const [alone] = enrich([one([row])]).values();
          const among = together.get(row[3] ?? '');
          if (alone?.category.slug !== 'general_payment') expect(among?.category).toEqual(alone?.category);
        }
      }),
    );
  });
});
