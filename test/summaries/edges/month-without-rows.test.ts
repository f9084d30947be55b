import { describe, expect, it } from 'vitest';
import { settingsWith } from '../../../shared/settings/changes.ts';
import { calculationsOf, REVENUE, sketchAccount, sketchPosition } from '../builders.ts';
import { figuresOf, OFFER, REPAID } from './figures-of.ts';

/*
 * January to March 2024. January: opens 100.00; 15th +300.00 of revenue and −40.00 to a funder; closes 360.00. March: opens
 * 360.00; 15th +600.00 and −40.00; closes 920.00. February has a statement without rows, or none.
 */
const rows = (month: string, revenue: number) =>
  [
    [`2024-${month}-15`, revenue, { category: REVENUE, merchant: 'Northwind' }],
    [`2024-${month}-15`, -40_00, { category: REPAID, merchantGroup: 'debt.mca_or_rbf' }],
  ] as const;
const january = { start: '2024-01-01', end: '2024-01-31', opening: 100_00, closing: 360_00, rows: rows('01', 300_00) };
const february = { start: '2024-02-01', end: '2024-02-29', opening: 360_00, closing: 360_00, rows: [] };
const march = { start: '2024-03-01', end: '2024-03-31', opening: 360_00, closing: 920_00, rows: rows('03', 600_00) };

const settings = settingsWith({ offers: [OFFER], requiredRevenuePerMonth: 400 });
const of = (statements: Parameters<typeof sketchAccount>[0]) => {
  const sketch = sketchAccount(statements);
  const paid = sketch.account.statements.flatMap(({ transactions }) => transactions.filter(({ amount }) => amount < 0));
  const position = sketchPosition(paid);
  const monthly = { ...position, repayments: { ...position.repayments, frequency: 'monthly' as const } };
  return calculationsOf([sketch], { settings, positions: [monthly] });
};

describe('a month whose statement lists nothing', () => {
  const all = of([january, february, march]);
  const figures = figuresOf(all);

  it('moved nothing, is full, and counts in the mean: (300 + 0 + 600) ÷ 3', () => {
    expect(figures.months('totalRevenue', 'isFull', 'averageBalance', 'expectedMcaDebits')).toEqual([
      // 14 days at 100.00 and 17 at 360.00: 7,520 ÷ 31 = 242.58; 14 at 360.00 and 17 at 920.00: 20,680 ÷ 31 = 667.10.
      ['2024-01', 300_00, true, 242_58, 40_00],
      ['2024-02', 0, true, 360_00, 0],
      ['2024-03', 600_00, true, 667_10, 40_00],
    ]);
    expect(all.bankStatementSummary.byMonth.average?.totalRevenue).toBe(300_00);
    expect(all.revenue).toMatchObject({ monthlyAverage: 300_00, dailyAverage: 9_89 });
    expect(all.revenue.months.map(({ revenue }) => revenue)).toEqual([300_00, 0, 600_00]);
  });

  it('is zero in the profit and loss; nothing grows from zero', () => {
    expect(figures.line('Net cash movement')).toEqual({ values: [260_00, 0, 560_00], total: 820_00 });
    expect(figures.line('Growth')?.values).toEqual([null, -1, null]);
    expect(figures.line('% of revenue')?.values).toEqual([1, null, 1]);
    expect(all.profitAndLoss.difference).toEqual({ values: [0, 0, 0], total: 0 });
  });

  it('has the balance before it on each of its days, and no row in the statistics', () => {
    expect(figures.balances()).toEqual({ last: 920_00, days: 91, computed: 0 });
    expect(figures.statistics().map(([date]) => date)).toEqual([
      '2024-01-01',
      '2024-01-01',
      '2024-03-01',
      '2024-03-01',
    ]);
    expect(figures.gaps()).toEqual([]);
  });

  it('leaves a position as it is: 40 of 300', () => {
    expect(all.positions.totalHoldbackPercentage).toBe(13.33);
  });

  it('is replayed with the payments that fall into it', () => {
    // The last ninety days begin on 2 January: paid out on the 1st, paid on 1 February and 1 March.
    expect(all.offers[0]).toMatchObject({ days: 90, paymentsInDays: 2, after: { lowestBalance: 100_00 } });
  });

  it('counts in the scorecard as a month that brought nothing', () => {
    // From 15 March: of the last three full calendar months December is not in the data.
    const range = 'last_2_full_calendar_months';
    expect(figures.metric('revenue', range)).toEqual([300_00, 'available']);
    expect(figures.metric('min_number_of_revenue_deposits', range)).toEqual([0, 'available']);
    expect(figures.metric('number_months_revenue_less_monthly_target', range)).toEqual([2, 'available']);
    expect(figures.metric('average_monthly_revenue_sources', range)).toEqual([0.5, 'available']);
  });

  it('is one of the full months of a forecast', () => {
    expect(all.experimental.forecasts[0]?.method).toBe('Full months in a row: 3; 4 are needed.');
  });
});

describe('a month without a statement', () => {
  const all = of([january, march]);
  const figures = figuresOf(all);

  it('is not known, and counts in no mean: (300 + 600) ÷ 2', () => {
    expect(figures.months('totalRevenue', 'isFull')).toEqual([
      ['2024-01', 300_00, true],
      ['2024-02', null, null],
      ['2024-03', 600_00, true],
    ]);
    expect(all.bankStatementSummary.byMonth.average?.totalRevenue).toBe(450_00);
    // 900.00 ÷ the 62 days of January and March.
    expect(all.revenue).toMatchObject({ monthlyAverage: 450_00, dailyAverage: 14_52 });
    expect(all.revenue.months.map(({ revenue }) => revenue)).toEqual([300_00, null, 600_00]);
    expect(all.positions.totalHoldbackPercentage).toBe(8.89);
  });

  it('keeps the balance before it, marked, and is a gap', () => {
    expect(figures.balances()).toEqual({ last: 920_00, days: 91, computed: 29 });
    expect(figures.gaps()).toEqual(['2024-02-01 2024-02-29']);
    expect(figures.line('Net cash movement')).toEqual({ values: [260_00, null, 560_00], total: 820_00 });
    expect(all.profitAndLoss.difference).toEqual({ values: [0, null, 0], total: 0 });
  });

  it('is no day that an offer is replayed on', () => {
    // 2 to 31 January and March: 30 + 31 days; payments of 1 February and 1 March are both taken out of March.
    expect(all.offers[0]).toMatchObject({ days: 61, paymentsInDays: 2, after: { lowestBalance: 100_00 } });
  });

  it('is no month that brought nothing to the scorecard, which says that it is missing', () => {
    const range = 'last_2_full_calendar_months';
    expect(figures.metric('revenue', range)).toEqual([300_00, 'partially_available']);
    // January alone is known: 300.00, one deposit, one source, less than the 400.00 that are asked for.
    expect(figures.metric('min_number_of_revenue_deposits', range)).toEqual([1, 'partially_available']);
    expect(figures.metric('number_months_revenue_less_monthly_target', range)).toEqual([1, 'partially_available']);
    expect(figures.metric('average_monthly_revenue_sources', range)).toEqual([1, 'partially_available']);
  });

  it('ends the months of a forecast', () => {
    expect(all.experimental.forecasts[0]?.method).toBe('Full months in a row: 1; 4 are needed.');
  });
});
