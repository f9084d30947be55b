import { describe, expect, it } from 'vitest';
import { settingsWith } from '../../../shared/settings/changes.ts';
import { calculationsOf, REVENUE, sketchAccount, sketchPosition } from '../builders.ts';
import { figuresOf, OFFER, REPAID } from './figures-of.ts';

/*
 * One account, one statement, one day: Tuesday 5 March 2024. It opens with 100.00, 50.00 of revenue comes in, a funder takes
 * 20.00, and it closes with 130.00.
 */
const sketch = sketchAccount([
  {
    start: '2024-03-05',
    end: '2024-03-05',
    opening: 100_00,
    closing: 130_00,
    rows: [
      ['2024-03-05', 50_00, { category: REVENUE, merchant: 'Northwind' }],
      ['2024-03-05', -20_00, { category: REPAID, merchantGroup: 'debt.mca_or_rbf' }],
    ],
  },
]);
const repaid = sketch.account.statements[0]?.transactions.slice(1) ?? [];
const position = sketchPosition(repaid);
const all = calculationsOf([sketch], {
  positions: [{ ...position, repayments: { ...position.repayments, frequency: 'not_enough_data' } }],
  settings: settingsWith({ offers: [OFFER], requiredRevenuePerMonth: 40 }),
});
const figures = figuresOf(all);

describe('a company of one day', () => {
  it('has a partial month with that day in it, and no mean', () => {
    expect(figures.months('totalDeposits', 'totalWithdrawals', 'startingBalance', 'endingBalance')).toEqual([
      ['2024-03', 50_00, 20_00, 100_00, 130_00],
    ]);
    expect(figures.months('averageBalance', 'businessDayAverageBalance', 'daysCovered', 'lowBalanceDays')).toEqual([
      ['2024-03', 130_00, 130_00, 1, 1],
    ]);
    const { average, total } = all.bankStatementSummary.byMonth;
    expect(average).toBeNull();
    expect([total?.periodStart, total?.periodEnd, total?.isFull]).toEqual(['2024-03-05', '2024-03-05', false]);
    // One window of thirty days ends on it; the windows from today (30 June) begin 2 March, 1 April, 1 May and 1 June.
    expect(all.bankStatementSummary.rollingFromLastTransaction.rows.map(({ period }) => period)).toEqual([
      '2024-02-05',
    ]);
    expect(all.bankStatementSummary.rollingFromToday.rows.map(({ period }) => period)).toEqual(['2024-03-03']);
  });

  it('has the balance of that day', () => {
    expect(figures.balances()).toEqual({ last: 130_00, days: 1, computed: 0 });
  });

  it('has revenue by the days seen', () => {
    expect(all.revenue).toMatchObject({
      total: 50_00,
      // 50.00 × 365 ÷ (12 × 1) = 1,520.8333.
      monthlyAverage: 1_520_83,
      monthlyAverageBasis: 'days_covered',
      dailyAverage: 50_00,
      largestSourcePercentage: 100,
      concentrationIndex: 1,
    });
    expect(figures.attribute('average_monthly_revenue')).toBe(1_520_83);
  });

  it('has a position of what was paid, for want of a rhythm: 20 ÷ 1,520.83', () => {
    expect(all.positions).toMatchObject({ expectedMonthlyAmount: 20_00, totalHoldbackPercentage: 1.32 });
    expect(all.positions.positions[0]).toMatchObject({
      latestEstimatedMonthlyAmount: null,
      fallbackEstimatedMonthlyAmount: 20_00,
      confidence: 'low',
    });
    expect(all.debtCandidates).toEqual([]);
  });

  it('has a profit and loss of one month that comes to the change of the balance', () => {
    expect(figures.line('Net cash movement')).toEqual({ values: [30_00], total: 30_00 });
    expect(figures.line('Growth')).toEqual({ values: [null], total: null });
    expect(all.profitAndLoss.difference).toEqual({ values: [0], total: 0 });
  });

  it('has no rhythm', () => {
    expect(figures.recurring()).toEqual([]);
    expect(figures.groups()).toEqual([
      ['Northwind', 50_00, 1, 'not_enough_data'],
      ['Example Funding', -20_00, 1, 'not_enough_data'],
    ]);
    expect(all.merchantSummary[0]?.net).toMatchObject({ durationDays: 0, meanIntervalDays: null, isActive: true });
  });

  it('has statistics of one month', () => {
    expect(figures.statistics()).toEqual([
      ['2024-03-01', 'Debt Repayment', -20_00, 1],
      ['2024-03-01', 'Revenue', 50_00, 1],
    ]);
  });

  it('replays an offer on that day alone, and none of its payments falls on it', () => {
    // Paid out on 4 March; the first payment is due on 4 April.
    expect(all.offers[0]).toMatchObject({ days: 1, paymentsInDays: 0, payment: 100_00 });
    expect(all.offers[0]?.after).toEqual({ lowBalanceDays: 1, negativeBalanceDays: 0, lowestBalance: 130_00 });
  });

  it('is covered on that day, without a gap', () => {
    expect(figures.ranges()).toEqual([{ isEnabled: true, ranges: ['2024-03-05 2024-03-05 single_source'] }]);
    expect(figures.gaps()).toEqual([]);
  });

  it('has a scorecard that says how little it rests on', () => {
    expect(figures.metric('date_range', 'latest')).toEqual([0, 'available']);
    expect(figures.metric('revenue', 'last_30_days')).toEqual([50_00, 'partially_available']);
    // 50.00 × 365 ÷ 1 day.
    expect(figures.metric('annualized_revenue', 'last_30_days')).toEqual([18_250_00, 'partially_available']);
    expect(figures.metric('mean_balance_velocity', 'last_30_days')).toEqual([null, 'not_available']);
    expect(figures.metric('cash_balance_trend', 'last_30_days')).toEqual([null, 'not_available']);
    // Part of a month against a month's target says nothing.
    expect(figures.metric('number_months_revenue_less_monthly_target', 'last_30_days')).toEqual([
      null,
      'not_available',
    ]);
    expect(figures.metric('predicted_nsf_fees', 'next_30_days')).toEqual([null, 'not_available']);
    expect(all.namedDates.last_transaction).toBe('2024-03-05');
  });

  it('forecasts nothing, finds nothing that stands out, and names what its score lacks', () => {
    expect(all.experimental.anomalies).toEqual([]);
    expect(all.experimental.forecasts.map(({ points, method }) => [points, method])).toEqual(
      Array(2).fill([[], 'Full months in a row: 0; 4 are needed.']),
    );
    expect(all.experimental.localScore.issues).toEqual(
      expect.arrayContaining(['date_range_too_low', 'data_volume_too_low', 'data_not_fresh']),
    );
  });
});
