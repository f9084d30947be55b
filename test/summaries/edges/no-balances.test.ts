import { describe, expect, it } from 'vitest';
import { currencyFigures } from '../../../main/summaries/index.ts';
import { settingsWith } from '../../../shared/settings/changes.ts';
import { calculationsOf, REVENUE, sketchAccount } from '../builders.ts';
import { figuresOf, OFFER, RENT } from './figures-of.ts';

/* One account whose file prints neither a period nor a balance, as exports do: 300.00 on 10 January, −100.00 on the 20th. */
const sketch = sketchAccount([
  {
    rows: [
      ['2024-01-10', 300_00, { category: REVENUE, merchant: 'Northwind' }],
      ['2024-01-20', -100_00, { category: RENT, counterparty: 'LANDLORD' }],
    ],
  },
]);
const all = calculationsOf([sketch], { settings: settingsWith({ offers: [OFFER] }) });
const figures = figuresOf(all);

describe('a company without balances', () => {
  it('has sums and counts, and no balance, low day or overdraft: not known, not zero', () => {
    expect(figures.months('totalDeposits', 'noWithdrawals', 'totalRevenue', 'isUnreconcilable')).toEqual([
      ['2024-01', 300_00, 1, 300_00, true],
    ]);
    const { total } = all.bankStatementSummary.byMonth;
    for (const row of [all.months[0]?.row, total])
      expect(row).toMatchObject({
        startingBalance: null,
        endingBalance: null,
        averageBalance: null,
        averageBalanceToRevenueRatio: null,
        lowBalanceDays: null,
        negativeBalanceDays: null,
        noOverdraftTransactions: null,
        daysCovered: 0,
      });
  });

  it('has no daily balance, and says why', () => {
    expect(all.balances).toEqual({ days: [], warnings: ['transactions_enriched_but_no_balance_data'] });
    expect(currencyFigures(all, []).balances).toEqual([]);
  });

  it('has revenue by the days between its rows: 300.00 × 365 ÷ (12 × 11)', () => {
    expect(all.revenue).toMatchObject({ total: 300_00, monthlyAverage: 829_55, dailyAverage: 27_27 });
  });

  it('has a profit and loss that cannot be held against a change of balances', () => {
    expect(figures.line('Net cash movement')).toEqual({ values: [200_00], total: 200_00 });
    expect(all.profitAndLoss.balanceChange).toEqual({ values: [null], total: null });
    expect(all.profitAndLoss.difference).toEqual({ values: [null], total: null });
  });

  it('has its other sides and statistics as any other', () => {
    expect(figures.parties()).toEqual([
      ['Northwind', 300_00, 0],
      ['LANDLORD', 0, -100_00],
    ]);
    expect(figures.statistics()).toEqual([
      ['2024-01-01', 'Rent', -100_00, 1],
      ['2024-01-01', 'Revenue', 300_00, 1],
    ]);
    expect(figures.recurring()).toEqual([]);
  });

  it('tells what an offer costs, and not what it would have done', () => {
    const unknown = { lowBalanceDays: null, negativeBalanceDays: null, lowestBalance: null };
    expect(all.offers[0]).toMatchObject({
      monthlyPayment: 100_00,
      // 100.00 ÷ 829.55.
      holdbackPercentage: 12.05,
      days: 0,
      period: null,
      before: unknown,
      after: unknown,
    });
  });

  it('has no position, and a holdback of zero of a revenue that is known', () => {
    expect(all.positions).toEqual({ positions: [], totalHoldbackPercentage: 0, expectedMonthlyAmount: 0 });
  });

  it('is covered from its first row to its last', () => {
    expect(figures.ranges()).toEqual([{ isEnabled: true, ranges: ['2024-01-10 2024-01-20 single_source'] }]);
  });

  it('has a scorecard without balances', () => {
    expect(figures.metric('revenue', 'last_30_days')).toEqual([300_00, 'partially_available']);
    expect(figures.metric('has_balance_ratio', 'last_30_days')).toEqual([0, 'partially_available']);
    for (const label of [
      ...['balance_average', 'balance_minimum', 'change_in_balance', 'negative_balance_days', 'cash_expense_days'],
      ...['min_average_daily_balance_per_statement', 'max_negative_balance_days_per_statement'],
    ])
      expect(figures.metric(label, 'last_30_days'), label).toEqual([null, 'not_available']);
    expect(figures.metric('latest_balance', 'latest')).toEqual([null, 'not_available']);
    expect(figures.metric('predicted_balance_daily_average', 'next_30_days')).toEqual([null, 'not_available']);
  });

  it('has no local score, because balances are a part of it', () => {
    expect(all.experimental.localScore).toMatchObject({ value: null, status: 'not_available' });
    expect(all.experimental.localScore.shares.map(({ group }) => group)).toEqual([
      'profit_and_loss',
      'debt',
      'risk_flag',
    ]);
  });
});

describe('a file that prints only what the account holds in the end, as feeds do', () => {
  /* 130.00 at the end of 31 January; +50.00 on the 10th and −20.00 on the 20th: it began with 100.00. */
  const feed = calculationsOf([
    sketchAccount([
      {
        start: '2024-01-01',
        end: '2024-01-31',
        closing: 130_00,
        verdict: 'unproven',
        rows: [
          ['2024-01-10', 50_00, { category: REVENUE }],
          ['2024-01-20', -20_00, { category: RENT }],
        ],
      },
    ]),
  ]);

  it('has the balances that its rows lead back to, marked as unproven', () => {
    // 9 days at 100.00, 10 at 150.00 and 12 at 130.00: 3,960 ÷ 31 = 127.74.
    expect(figuresOf(feed).months('startingBalance', 'averageBalance', 'endingBalance', 'includesUnproven')).toEqual([
      ['2024-01', 100_00, 127_74, 130_00, true],
    ]);
    expect(figuresOf(feed).balances()).toEqual({ last: 130_00, days: 31, computed: 0 });
    expect(feed.profitAndLoss.balanceChange).toEqual({ values: [30_00], total: 30_00 });
  });
});
