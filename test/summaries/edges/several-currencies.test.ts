import { describe, expect, it } from 'vitest';
import { calculate } from '../../../main/summaries/index.ts';
import { settingsWith } from '../../../shared/settings/changes.ts';
import { REVENUE, sketchAccount, sketchAnalysis, sketchPosition } from '../builders.ts';
import { figuresOf, OFFER, REPAID, TRANSFER } from './figures-of.ts';

/*
 * Dollars, January 2024: opens 1,000.00; 10th +200.00 of revenue; 12th −50.00 to a funder; 20th −30.00 to the account in yen,
 * which the text names; closes 1,120.00.
 * Yen, January 2024: opens 9,000; 20th +4,000 of revenue, by the same customer; closes 13,000.
 */
const JANUARY = { start: '2024-01-01', end: '2024-01-31' } as const;
const dollars = sketchAccount(
  [
    {
      ...JANUARY,
      number: '****1111',
      opening: 1_000_00,
      closing: 1_120_00,
      rows: [
        ['2024-01-10', 200_00, { category: REVENUE, merchant: 'Northwind' }],
        ['2024-01-12', -50_00, { category: REPAID, merchantGroup: 'debt.mca_or_rbf' }],
        ['2024-01-20', -30_00, { category: TRANSFER, description: 'TRANSFER TO ACCOUNT 2222' }],
      ],
    },
  ],
  'dollars',
);
const yen = sketchAccount(
  [
    {
      ...JANUARY,
      currency: 'JPY',
      number: '****2222',
      opening: 9_000,
      closing: 13_000,
      rows: [['2024-01-20', 4_000, { category: REVENUE, merchant: 'Northwind' }]],
    },
  ],
  'yen',
);
const analysis = sketchAnalysis([yen, dollars]);
const repaid = dollars.account.statements[0]?.transactions.slice(1, 2) ?? [];
const offers = [
  { ...OFFER, name: 'in the main currency' },
  { ...OFFER, name: 'in yen', currency: 'JPY' },
];
const calculations = calculate({
  ...analysis,
  positions: [sketchPosition(repaid)],
  settings: settingsWith({ offers, lowBalanceThreshold: 10_000 }),
});
const [usd, jpy] = calculations.map(figuresOf);

describe('a company with accounts in two currencies', () => {
  it('has every figure once a currency, that with the most transactions first', () => {
    expect(calculations.map(({ currency }) => currency)).toEqual(['USD', 'JPY']);
    expect(calculations.map(({ attributes }) => attributes.find(({ label }) => label === 'currency')?.value)).toEqual([
      'USD',
      'JPY',
    ]);
  });

  it('adds up the months of each alone, and holds each against the threshold in its own units', () => {
    expect(usd?.months('totalDeposits', 'totalWithdrawals', 'endingBalance', 'lowBalanceDays')).toEqual([
      ['2024-01', 200_00, 80_00, 1_120_00, 31],
    ]);
    // 9,000 yen until the 19th: under ten thousand on 19 days.
    expect(jpy?.months('totalDeposits', 'totalWithdrawals', 'endingBalance', 'lowBalanceDays')).toEqual([
      ['2024-01', 4_000, 0, 13_000, 19],
    ]);
  });

  it('has daily balances, revenue, profit and loss and statistics of each', () => {
    expect([usd?.balances().last, jpy?.balances().last]).toEqual([1_120_00, 13_000]);
    expect(calculations.map(({ revenue }) => [revenue.total, revenue.dailyAverage])).toEqual([
      // 200.00 ÷ 31; 4,000 ÷ 31.
      [200_00, 6_45],
      [4_000, 129],
    ]);
    expect([usd?.line('Net cash movement')?.total, jpy?.line('Net cash movement')?.total]).toEqual([120_00, 4_000]);
    expect(calculations.map(({ profitAndLoss }) => profitAndLoss.difference.total)).toEqual([0, 0]);
    expect(jpy?.statistics()).toEqual([['2024-01-01', 'Revenue', 4_000, 1]]);
  });

  it('keeps one customer of both apart', () => {
    expect(usd?.parties()[0]).toEqual(['Northwind', 200_00, 0]);
    expect(jpy?.parties()).toEqual([['Northwind', 4_000, 0]]);
    expect([usd?.groups().length, jpy?.groups().length]).toEqual([3, 1]);
  });

  it('holds a position against the revenue of its own currency: 50 × 4.33 ÷ 200', () => {
    expect(calculations.map(({ positions }) => positions.totalHoldbackPercentage)).toEqual([108.25, 0]);
    expect(calculations.map(({ positions }) => positions.positions.length)).toEqual([1, 0]);
  });

  it('tries an offer in its own currency, and one that names none in the main one', () => {
    expect(calculations.map(({ offers: own }) => own.map(({ offer, amount }) => [offer.name, amount]))).toEqual([
      [['in the main currency', 600_00]],
      [['in yen', 600]],
    ]);
    expect(calculations.map(({ offers: [own] }) => own?.after.lowestBalance)).toEqual([
      // Paid out on 31 December, paid on 31 January: 1,120 − 100, and 13,000 − 100 where 9,000 is less.
      1_000_00, 9_000,
    ]);
  });

  it('covers the accounts of each, and misses none that a statement in another currency shows', () => {
    expect([usd?.ranges().length, jpy?.ranges().length]).toEqual([1, 1]);
    expect(calculations.flatMap(({ missingAccounts }) => missingAccounts)).toEqual([]);
  });

  it('has a scorecard of each', () => {
    expect([usd, jpy].map((one) => one?.metric('revenue', 'last_30_days')[0])).toEqual([200_00, 4_000]);
    expect([usd, jpy].map((one) => one?.metric('accounts', 'latest')[0])).toEqual([1, 1]);
    expect([usd, jpy].map((one) => one?.metric('balance_maximum', 'last_30_days')[0])).toEqual([1_200_00, 13_000]);
  });

  it('forecasts and judges each by its own months', () => {
    expect(calculations.map(({ experimental }) => experimental.forecasts.map(({ label }) => label))).toEqual([
      ['Revenue', 'Debt Repayment', 'Unreconciled Intra-company Transfers'],
      ['Revenue'],
    ]);
    expect(
      calculations.map(({ experimental }) => experimental.localScore.issues.includes('data_volume_too_low')),
    ).toEqual([true, true]);
  });
});
