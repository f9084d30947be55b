import { describe, expect, it } from 'vitest';
import { settingsWith } from '../../../shared/settings/changes.ts';
import { calculationsOf, REVENUE, sketchAccount, sketchPosition } from '../builders.ts';
import { figuresOf, LENT, OFFER, REPAID } from './figures-of.ts';

/*
 * February 2024, which has 29 days: opens 100.00; 15th −29.00 to a funder; 29th +290.00 of revenue; closes 361.00. The days
 * end with 100.00 (1–14), 71.00 (15–28) and 361.00 (29).
 */
const sketch = sketchAccount([
  {
    start: '2024-02-01',
    end: '2024-02-29',
    opening: 100_00,
    closing: 361_00,
    rows: [
      ['2024-02-15', -29_00, { category: REPAID, merchantGroup: 'debt.mca_or_rbf' }],
      ['2024-02-29', 290_00, { category: REVENUE, merchant: 'Northwind' }],
    ],
  },
]);
const repaid = sketch.account.statements[0]?.transactions.slice(0, 1) ?? [];
const monthly = sketchPosition(repaid, {
  repayments: { ...sketchPosition(repaid).repayments, frequency: 'monthly' },
});
const all = calculationsOf([sketch], { positions: [monthly], settings: settingsWith({ offers: [OFFER] }) });
const figures = figuresOf(all);

describe('a month with a leap day', () => {
  it('is full with it, and its mean is over 29 days', () => {
    // (14 × 100 + 14 × 71 + 361) ÷ 29 = 2,755 ÷ 29 = 95.
    expect(figures.months('isFull', 'daysCovered', 'averageBalance', 'totalRevenue', 'endingBalance')).toEqual([
      ['2024-02', true, 29, 95_00, 290_00, 361_00],
    ]);
    // 19 Mondays to Fridays of the month's 21 without Presidents' Day, the 19th, are 20: 1–2, 5–9, 12–14 (10 days) at 100.00,
    // 15–16, 20–23, 26–28 (9 days) at 71.00, and the 29th at 361.00.
    expect(figures.months('businessDayAverageBalance')).toEqual([['2024-02', 100_00]]);
  });

  it('goes back thirty days from the leap day to 31 January', () => {
    expect(all.bankStatementSummary.rollingFromLastTransaction.rows.map(({ period }) => period)).toEqual([
      '2024-01-31',
    ]);
  });

  it('has a balance on it', () => {
    expect(figures.balances()).toEqual({ last: 361_00, days: 29, computed: 0 });
    expect(figures.ranges()).toEqual([{ isEnabled: true, ranges: ['2024-02-01 2024-02-29 single_source'] }]);
  });

  it('brings revenue on it: 290 ÷ 29 a day', () => {
    expect(all.revenue).toMatchObject({ monthlyAverage: 290_00, dailyAverage: 10_00 });
    expect(figures.line('Net cash movement')).toEqual({ values: [261_00], total: 261_00 });
    expect(all.profitAndLoss.balanceChange.values).toEqual([261_00]);
    expect(figures.statistics()).toContainEqual(['2024-02-01', 'Revenue', 290_00, 1]);
    expect(figures.attribute('data_end_date')).toBe('2024-02-29');
  });

  it('is paid by the funder once in it: 29 ÷ 290', () => {
    expect(all.positions.totalHoldbackPercentage).toBe(10);
    expect(figures.months('expectedMcaDebits', 'holdbackPercentage')).toEqual([['2024-02', 29_00, 10]]);
  });

  it('has the monthly payment of an offer that was paid out on 31 January', () => {
    expect(all.offers[0]).toMatchObject({
      days: 29,
      paymentsInDays: 1,
      before: { lowestBalance: 71_00 },
      // 361.00 − 100.00 on the 29th is more than the 71.00 before.
      after: { lowBalanceDays: 29, lowestBalance: 71_00 },
    });
  });

  it('is the last full calendar month of its last day', () => {
    expect(figures.metric('revenue', 'last_1_full_calendar_months')).toEqual([290_00, 'available']);
    expect(figures.metric('revenue_daily_average', 'last_1_full_calendar_months')).toEqual([10_00, 'available']);
    // 31 January is not covered.
    expect(figures.metric('data_coverage', 'last_30_days')).toEqual([29 / 30, 'partially_available']);
    expect(figures.metric('balance_average', 'last_1_calendar_months')).toEqual([95_00, 'available']);
  });

  it('is one full month of a forecast', () => {
    expect(all.experimental.forecasts[0]?.method).toBe('Full months in a row: 1; 4 are needed.');
  });
});

describe('a rhythm over leap days', () => {
  it('is yearly where gaps are of 366 and 365 days, and monthly from the end of one month to the next', () => {
    const yearly = sketchAccount([
      { rows: ['2023-02-28', '2024-02-29', '2025-02-28'].map((date) => [date, -500_00, { counterparty: 'INSURER' }]) },
    ]);
    expect(figuresOf(calculationsOf([yearly], { asOf: '2025-06-30' })).recurring()).toEqual([
      ['INSURER', -500_00, 'annually'],
    ]);
    const monthEnds = sketchAccount([
      { rows: ['2024-01-31', '2024-02-29', '2024-03-31'].map((date) => [date, -500_00, { counterparty: 'LANDLORD' }]) },
    ]);
    expect(figuresOf(calculationsOf([monthEnds])).recurring()).toEqual([['LANDLORD', -500_00, 'monthly']]);
  });

  it('counts days since money was lent over it', () => {
    const lent = sketchAccount([
      {
        rows: [
          ['2024-02-28', 1_000_00, { category: LENT, merchantGroup: 'debt.mca_or_rbf' }],
          ['2024-03-01', -1_00],
        ],
      },
    ]);
    expect(figuresOf(calculationsOf([lent])).metric('last_debt_investment_days', 'latest')).toEqual([2, 'available']);
  });
});
