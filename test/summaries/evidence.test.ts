import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type StatisticsRow,
  statisticsOf,
  transactionsBehind,
  transactionsBehindAttribute,
  transactionsBehindForecast,
  transactionsBehindOffer,
  transactionsBehindStatistic,
} from '../../main/summaries/index.ts';
import { addDays } from '../../shared/dates.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import { calculationsOf, idOf, REVENUE, type RowSketch, sketchAccount } from './builders.ts';

const RENT = ['rent', 'Rent', 'operational_expenses'] as const;
const months = ['01', '02', '03', '04'];
const checking = sketchAccount([
  {
    start: '2024-01-01',
    end: '2024-04-30',
    opening: 0,
    rows: months.flatMap((month): RowSketch[] => [
      [`2024-${month}-10`, 900_00, { category: REVENUE, merchant: 'Northwind' }],
      [`2024-${month}-20`, -300_00, { category: RENT }],
      [`2024-${month}-25`, 0, { category: RENT }],
    ]),
  },
]);
const card = sketchAccount(
  [{ type: 'credit_card', start: '2024-04-01', end: '2024-04-30', rows: [['2024-04-11', -50_00]] }],
  'card',
);
const OFFER = { name: 'A', amount: 1000, factor: 1.3, termMonths: 6, cadence: 'weekly' } as const;
const all = calculationsOf([checking, card], { settings: settingsWith({ offers: [OFFER] }) });
const amounts = new Map(all.books.entries.map(({ id, amount }) => [id, amount]));
const sum = (ids: readonly string[]): number => ids.reduce((total, id) => total + (amounts.get(id) ?? Number.NaN), 0);
/** The rows of the checking account by their place. */
const rows = (...places: number[]): string[] => places.map((place) => idOf(checking, 0, place));

describe('the transactions behind', () => {
  it.each(['category', 'merchant'] as const)('a statistic by %s come to its net, in every granularity', (by) => {
    for (const granularity of ['day', 'week', 'month', 'quarter', 'year'] as const) {
      const found: StatisticsRow[] = statisticsOf(all.books, by, granularity);
      for (const row of found) {
        const ids = transactionsBehindStatistic(all.books, by, granularity, row);
        expect([sum(ids), ids.length]).toEqual([row.net.amount, row.net.count]);
      }
      expect(found.reduce((count, { net }) => count + net.count, 0)).toBe(9);
    }
  });

  it('a statistic are its own, without rows of nothing', () => {
    const rent = all.statistics.byCategory.find(({ date, label }) => date === '2024-02-01' && label === 'Rent');
    expect(rent && transactionsBehindStatistic(all.books, 'category', 'month', rent)).toEqual(rows(4));
  });

  it('a forecast are those of its category in full months', () => {
    const rent = all.experimental.forecasts.find(({ label }) => label === 'Rent');
    expect(rent && transactionsBehindForecast(all.books, rent)).toEqual(rows(1, 4, 7, 10));
  });

  it('an offer are those of the replayed days, of accounts that hold money', () => {
    const [offer] = all.offers;
    // Ninety days up to April 30 begin on February 1.
    expect(offer?.period).toEqual({ from: '2024-02-01', to: '2024-04-30' });
    expect(offer && transactionsBehindOffer(all.books, offer)).toEqual(rows(3, 4, 5, 6, 7, 8, 9, 10, 11));
  });

  it('an attribute are those it counts; a name has none', () => {
    const behind = (label: string) =>
      all.attributes.filter((one) => one.label === label).map((one) => transactionsBehindAttribute(all.books, one));
    expect(behind('average_monthly_revenue')).toEqual([rows(0, 3, 6, 9)]);
    expect(behind('number_of_transactions')[0]).toHaveLength(13);
    expect(behind('institutions')).toEqual([null]);
  });
});

it('the overdraft transactions of every row are as many as it counts, cards among the accounts', () => {
  const anyRows = fc.array(
    fc
      .record({ day: fc.nat(80), amount: fc.integer({ min: -90_00, max: 90_00 }) })
      .map(({ day, amount }): RowSketch => [addDays('2024-01-01', day), amount]),
    { minLength: 1, maxLength: 20 },
  );
  const whole = { start: '2024-01-01', end: '2024-03-31', opening: 5_00 };
  fc.assert(
    fc.property(anyRows, anyRows, (onChecking, onCard) => {
      const { books, bankStatementSummary: summary } = calculationsOf([
        sketchAccount([{ ...whole, rows: onChecking }], 'bank'),
        sketchAccount([{ ...whole, type: 'credit_card', rows: onCard }], 'owed'),
      ]);
      for (const { period, accountId, row } of [...summary.byMonth.rows, ...summary.byMonthByAccount.rows]) {
        const month = { from: `${period}-01`, to: `${period}-31` };
        const ids = transactionsBehind(books, 'noOverdraftTransactions', month, accountId);
        expect(ids.length).toBe(row.noOverdraftTransactions ?? 0);
      }
    }),
    { numRuns: 50 },
  );
});
