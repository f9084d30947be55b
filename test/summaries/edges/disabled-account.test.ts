import { describe, expect, it } from 'vitest';
import { evidenceOf, summariseAccounts } from '../../../main/summaries/index.ts';
import { settingsWith } from '../../../shared/settings/changes.ts';
import { calculationsOf, FEE, REVENUE, sketchAccount, sketchAnalysis, sketchPosition } from '../builders.ts';
import { figuresOf, OFFER, RENT, REPAID, TRANSFER } from './figures-of.ts';

/*
 * Two accounts in January 2024, the second of which does not count.
 *   counted:  opens 500.00; 10th +300.00 of revenue; 20th −100.00 of rent; 25th −40.00 to the other account; closes 660.00
 *   left out: opens −20.00; 5th +900.00 of revenue; 6th −70.00 to a funder; 7th −35.00, a fee; closes 775.00
 */
const JANUARY = { start: '2024-01-01', end: '2024-01-31' } as const;
const counted = sketchAccount(
  [
    {
      ...JANUARY,
      number: '****1111',
      opening: 500_00,
      closing: 660_00,
      rows: [
        ['2024-01-10', 300_00, { category: REVENUE, merchant: 'Northwind' }],
        ['2024-01-20', -100_00, { category: RENT, counterparty: 'LANDLORD' }],
        ['2024-01-25', -40_00, { category: TRANSFER, description: 'TRANSFER TO ACCOUNT 2222' }],
      ],
    },
  ],
  'counted',
);
const leftOut = sketchAccount(
  [
    {
      ...JANUARY,
      number: '****2222',
      opening: -20_00,
      closing: 775_00,
      verdict: 'broken',
      rows: [
        ['2024-01-05', 900_00, { category: REVENUE, merchant: 'Contoso' }],
        ['2024-01-06', -70_00, { category: REPAID, merchantGroup: 'debt.mca_or_rbf' }],
        ['2024-01-07', -35_00, { category: FEE }],
      ],
    },
  ],
  'left out',
);
const settings = settingsWith({ disabledAccountIds: [leftOut.account.id], offers: [OFFER] });
const position = sketchPosition(leftOut.account.statements[0]?.transactions.slice(1, 2) ?? []);
const all = calculationsOf([counted, leftOut], { settings, positions: [position] });
const figures = figuresOf(all);

describe('an account that is left out', () => {
  it('is in no sum, count, balance or mark of the months', () => {
    expect(figures.months('totalDeposits', 'totalWithdrawals', 'mcaDebits', 'noOdNsf', 'includesUnproven')).toEqual([
      ['2024-01', 300_00, 140_00, 0, 0, false],
    ]);
    expect(figures.months('startingBalance', 'endingBalance', 'negativeBalanceDays')).toEqual([
      ['2024-01', 500_00, 660_00, 0],
    ]);
    expect(all.bankStatementSummary.byAccount.rows.map(({ accountId }) => accountId)).toEqual([counted.account.id]);
    expect(all.includesUnproven).toBe(false);
  });

  it('is in no daily balance', () => {
    expect(figures.balances()).toEqual({ last: 660_00, days: 31, computed: 0 });
    expect(new Set(all.balances.days.map(({ accounts }) => accounts.length))).toEqual(new Set([1]));
  });

  it('is in no revenue, profit and loss, statistic, other side or attribute', () => {
    expect(all.revenue).toMatchObject({ total: 300_00, monthlyAverage: 300_00, includesUnproven: false });
    expect(figures.line('Net cash movement')).toEqual({ values: [160_00], total: 160_00 });
    expect(all.profitAndLoss.balanceChange.total).toBe(160_00);
    expect(figures.parties()).toEqual([
      ['Northwind', 300_00, 0],
      ['LANDLORD', 0, -100_00],
      ['transfer to account 2222', 0, -40_00],
    ]);
    expect(figures.groups()).toHaveLength(3);
    expect(figures.statistics().map(([, label]) => label)).toEqual([
      'Rent',
      'Revenue',
      'Unreconciled Intra-company Transfers',
    ]);
    expect(figures.attribute('number_of_accounts')).toBe(1);
  });

  it('takes its positions with it', () => {
    expect(all.positions).toEqual({ positions: [], totalHoldbackPercentage: 0, expectedMonthlyAmount: 0 });
  });

  it('does not stand behind an offer: the lowest day is one of the other account', () => {
    // One payment of 100.00 on 31 January: 660.00 − 100.00.
    expect(all.offers[0]).toMatchObject({ totalHoldbackPercentage: 33.33, after: { lowestBalance: 500_00 } });
  });

  it('is still covered, and known to those who look for missing accounts', () => {
    expect(figures.ranges()).toEqual([
      { isEnabled: true, ranges: ['2024-01-01 2024-01-31 single_source'] },
      { isEnabled: false, ranges: ['2024-01-01 2024-01-31 single_source'] },
    ]);
    expect(all.missingAccounts).toEqual([]);
  });

  it('opens to its own rows where its own figures stand, and nowhere else', () => {
    const rows = leftOut.account.statements[0]?.transactions.map(({ id }) => id);
    const own = { from: '2024-01-01', to: '2024-01-31', accountId: leftOut.account.id };
    expect(evidenceOf(all, { kind: 'days', ...own })).toEqual(rows);
    expect(evidenceOf(all, { kind: 'summary', figure: 'totalWithdrawals', ...own })).toEqual(rows?.slice(1));
    const together = evidenceOf(all, { kind: 'days', ...own, accountId: null });
    expect(together?.filter((id) => rows?.includes(id))).toEqual([]);
  });

  it('is in no metric, forecast or score', () => {
    expect(figures.metric('accounts', 'latest')).toEqual([1, 'available']);
    expect(figures.metric('data_volume', 'latest')).toEqual([3, 'available']);
    expect(figures.metric('nsf_fees', 'last_30_days')).toEqual([0, 'partially_available']);
    expect(figures.metric('distinct_mcas', 'last_30_days')).toEqual([0, 'partially_available']);
    expect(all.experimental.forecasts.map(({ label }) => label)).toEqual([
      'Revenue',
      'Rent',
      'Unreconciled Intra-company Transfers',
    ]);
    expect(all.experimental.localScore.shares.find(({ group }) => group === 'risk_flag')?.points).toBe(250);
  });

  it('keeps its own summary, marked', () => {
    const { accounts, annotations } = sketchAnalysis([counted, leftOut]);
    const [, own] = summariseAccounts(accounts, annotations, settings);
    expect(own).toMatchObject({ isEnabled: false, includesUnproven: true, numTransactions: 3 });
    // −20.00 until the 4th: four days; 900.00 − 70.00 − 35.00 from the 7th on.
    expect(own?.figures).toMatchObject({ totalRevenue: 900_00, negativeBalanceDays: 4, endingBalance: 775_00 });
  });
});
