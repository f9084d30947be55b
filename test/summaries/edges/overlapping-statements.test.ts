import { describe, expect, it } from 'vitest';
import { settingsWith } from '../../../shared/settings/changes.ts';
import { calculationsOf, idOf, REVENUE, sketchAccount, sketchPosition } from '../builders.ts';
import { figuresOf, OFFER, REPAID } from './figures-of.ts';

/*
 * Two statements of one account that both have 15 to 20 January, and both list the payment of the 18th, which counts once.
 *   1–20:  opens 100.00; 5th +50.00; 18th −10.00; closes 140.00
 *   15–31: opens 150.00; 18th −10.00; 25th −30.00; closes 110.00
 * The days end with 100.00 (1–4), 150.00 (5–17), 140.00 (18–24) and 110.00 (25–31).
 */
const FUNDER = { category: REPAID, merchantGroup: 'debt.mca_or_rbf' } as const;
const first = {
  start: '2024-01-01',
  end: '2024-01-20',
  opening: 100_00,
  closing: 140_00,
  rows: [
    ['2024-01-05', 50_00, { category: REVENUE, merchant: 'Northwind' }],
    ['2024-01-18', -10_00, FUNDER],
  ],
} as const;
const kept = idOf(sketchAccount([first]), 0, 1);
const sketch = sketchAccount([
  first,
  {
    start: '2024-01-15',
    end: '2024-01-31',
    opening: 150_00,
    closing: 110_00,
    rows: [
      ['2024-01-18', -10_00, { ...FUNDER, duplicateOfId: kept }],
      ['2024-01-25', -30_00, FUNDER],
    ],
  },
]);
const paid = [sketch.account.statements[0]?.transactions[1], sketch.account.statements[1]?.transactions[1]];
const position = sketchPosition(paid.filter((row) => row !== undefined));
const all = calculationsOf([sketch], { positions: [position], settings: settingsWith({ offers: [OFFER] }) });
const figures = figuresOf(all);

describe('statements that overlap', () => {
  it('are one full month, in which what both list counts once', () => {
    expect(figures.months('totalDeposits', 'totalWithdrawals', 'noWithdrawals', 'isFull', 'daysCovered')).toEqual([
      ['2024-01', 50_00, 40_00, 2, true, 31],
    ]);
    // (4 × 100 + 13 × 150 + 7 × 140 + 7 × 110) ÷ 31 = 4,100 ÷ 31 = 132.258.
    expect(figures.months('startingBalance', 'averageBalance', 'endingBalance', 'mcaDebits')).toEqual([
      ['2024-01', 100_00, 132_26, 110_00, 40_00],
    ]);
  });

  it('have one balance a day', () => {
    expect(figures.balances()).toEqual({ last: 110_00, days: 31, computed: 0 });
    expect(all.balances.days.some(({ accounts }) => accounts.some(({ isUnreconciled }) => isUnreconciled))).toBe(false);
  });

  it('are told apart from each other in coverage, and agree', () => {
    expect(figures.ranges()).toEqual([
      {
        isEnabled: true,
        ranges: [
          '2024-01-01 2024-01-14 single_source',
          '2024-01-15 2024-01-20 reconciled',
          '2024-01-21 2024-01-31 single_source',
        ],
      },
    ]);
    expect(figures.metric('has_unreconciled_data', 'latest')).toEqual([0, 'available']);
  });

  it('have a profit and loss that comes to the change of the balance', () => {
    expect(figures.line('Debt')).toEqual({ values: [-40_00], total: -40_00 });
    expect(all.profitAndLoss.balanceChange).toEqual({ values: [10_00], total: 10_00 });
    expect(all.profitAndLoss.difference.total).toBe(0);
  });

  it('count no repayment twice, of a position or of another side', () => {
    expect(all.positions.positions[0]).toMatchObject({
      outflow: { count: 2, amount: -40_00 },
      // 30.00 × 4.33, and 50.00 of revenue in the one full month.
      latestEstimatedMonthlyAmount: 129_90,
      holdbackPercentage: 259.8,
    });
    expect(figures.parties()).toEqual([
      ['Northwind', 50_00, 0],
      ['Example Funding', 0, -40_00],
    ]);
    expect(figures.groups()).toEqual([
      ['Northwind', 50_00, 1, 'not_enough_data'],
      ['Example Funding', -10_00, 1, 'not_enough_data'],
      ['Example Funding', -30_00, 1, 'not_enough_data'],
    ]);
    expect(figures.statistics()).toEqual([
      ['2024-01-01', 'Debt Repayment', -40_00, 2],
      ['2024-01-01', 'Revenue', 50_00, 1],
    ]);
    expect(figures.attribute('number_of_transactions')).toBe(3);
  });

  it('bring revenue of each day once: 50.00 ÷ 31', () => {
    expect(all.revenue).toMatchObject({
      monthlyAverage: 50_00,
      monthlyAverageBasis: 'full_months',
      dailyAverage: 1_61,
    });
  });

  it('are replayed day by day, with the payment of the 31st', () => {
    // Paid out on 31 December; one payment of 100.00, on 31 January.
    expect(all.offers[0]).toMatchObject({
      days: 31,
      paymentsInDays: 1,
      before: { lowBalanceDays: 31, negativeBalanceDays: 0, lowestBalance: 100_00 },
      after: { lowBalanceDays: 31, negativeBalanceDays: 0, lowestBalance: 10_00 },
    });
  });

  it('are two statements to the scorecard, each of its own days', () => {
    expect(figures.metric('data_volume', 'latest')).toEqual([3, 'available']);
    // From the last transaction, 25 January, only the first statement lies in the last thirty days:
    // (4 × 100 + 13 × 150 + 3 × 140) ÷ 20 = 138.50.
    expect(figures.metric('min_average_daily_balance_per_statement', 'last_30_days')).toEqual([
      138_50,
      'partially_available',
    ]);
    expect(figures.metric('min_total_revenue_per_statement', 'last_30_days')).toEqual([50_00, 'partially_available']);
    expect(figures.metric('debt_repayment', 'last_30_days')).toEqual([40_00, 'partially_available']);
  });

  it('make one month of a forecast', () => {
    expect(new Set(all.experimental.forecasts.map(({ method }) => method))).toEqual(
      new Set(['Full months in a row: 1; 4 are needed.']),
    );
  });
});
