import { describe, expect, it } from 'vitest';
import { summariseAccounts } from '../../main/summaries/index.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/index.ts';
import { FEE, REVENUE, REVERSAL, sketchAccount, summaryOf } from './builders.ts';

const MCA = 'debt.mca_or_rbf';

describe('sums and counts', () => {
  const { figures, numTransactions } = summaryOf({
    start: '2024-03-01',
    end: '2024-03-31',
    rows: [
      ['2024-03-01', 100_00, { category: REVENUE }],
      ['2024-03-02', 50_05, { category: REVENUE }],
      ['2024-03-03', 500_00, { merchantGroup: MCA }],
      ['2024-03-04', 7_00, { category: REVERSAL }],
      ['2024-03-05', -7_00, { category: REVERSAL }],
      ['2024-03-06', -33_33, { merchantGroup: MCA }],
      ['2024-03-07', -35_00, { category: FEE }],
      ['2024-03-08', -10_00, { category: REVENUE }],
      ['2024-03-09', 0],
    ],
  });

  it('counts every inflow as a deposit and every outflow as a withdrawal', () => {
    expect(numTransactions).toBe(9);
    expect(figures).toMatchObject({ totalDeposits: 657_05, noDeposits: 4, totalWithdrawals: 85_33, noWithdrawals: 4 });
  });

  it('takes only inflows of the revenue group for revenue', () => {
    expect(figures).toMatchObject({ totalRevenue: 150_05, noRevenue: 2, nonRevenue: 507_00 });
  });

  it('tells MCA credits from debits, and a reversal received from one passed on', () => {
    expect(figures).toMatchObject({ mcaCredits: 500_00, mcaDebits: 33_33, ddReversals: 1, noOdNsf: 1 });
  });

  it('divides MCA debits by revenue: 33.33 ÷ 150.05 = 22.21 %', () => {
    expect(figures.holdbackPercentage).toBe(22.21);
  });

  it('has no ratio to a revenue of zero', () => {
    const without = summaryOf({ opening: 0, rows: [['2024-03-06', -33_33, { merchantGroup: MCA }]] }).figures;
    expect(without).toMatchObject({ holdbackPercentage: null, averageBalanceToRevenueRatio: null });
  });

  it('leaves duplicates out of every sum and count', () => {
    const { figures: once, numTransactions: rows } = summaryOf({
      opening: 0,
      start: '2024-03-01',
      end: '2024-03-02',
      rows: [
        ['2024-03-01', -5_00],
        ['2024-03-01', -5_00, { duplicateOfId: 'txn_1' }],
        ['2024-03-02', 20_00, { category: REVENUE, duplicateOfId: 'txn_2' }],
      ],
    });
    expect(rows).toBe(1);
    expect(once).toMatchObject({ totalDeposits: 0, totalWithdrawals: 5_00, noWithdrawals: 1, totalRevenue: 0 });
    expect(once.noOverdraftTransactions).toBe(1);
  });
});

describe('balances', () => {
  it('averages over every calendar day covered, the quiet ones too', () => {
    // 1000 on the 1st and 2nd, 1300 on the 3rd, 1200 on the 4th and 5th: 5700 ÷ 5.
    const { figures } = summaryOf({
      start: '2024-03-01',
      end: '2024-03-05',
      opening: 1000_00,
      closing: 1200_00,
      rows: [
        ['2024-03-03', 300_00, { category: REVENUE }],
        ['2024-03-04', -100_00],
      ],
    });
    expect(figures).toMatchObject({ averageBalance: 1140_00, startingBalance: 1000_00, endingBalance: 1200_00 });
    expect(figures.averageBalanceToRevenueRatio).toBe(3.8);
  });

  it('rounds half a cent away from zero', () => {
    const halves = (sign: 1 | -1) =>
      summaryOf({ start: '2024-03-01', end: '2024-03-02', opening: 0, rows: [['2024-03-02', sign * 5]] });
    expect(halves(1).figures.averageBalance).toBe(3);
    expect(halves(-1).figures.averageBalance).toBe(-3);
  });

  it('counts days below zero and days under the threshold by how they end', () => {
    // Ends: 1st 999.99 (low), 2nd 1000.00, 3rd −0.01 (low and negative), 4th the same.
    const { figures } = summaryOf({
      start: '2024-03-01',
      end: '2024-03-04',
      opening: 999_99,
      rows: [
        ['2024-03-02', -999_99],
        ['2024-03-02', 1000_00],
        ['2024-03-03', -1000_01],
      ],
    });
    expect(figures).toMatchObject({ lowBalanceDays: 3, negativeBalanceDays: 2, noOverdraftTransactions: 1 });
  });

  it('counts a transaction that overdraws though the day ends well', () => {
    const { figures } = summaryOf({
      start: '2024-03-01',
      end: '2024-03-01',
      opening: 10_00,
      rows: [
        ['2024-03-01', -10_01],
        ['2024-03-01', 5_00],
      ],
    });
    expect(figures).toMatchObject({ noOverdraftTransactions: 1, negativeBalanceDays: 0 });
  });

  it('knows no balance where nothing is printed, and invents none', () => {
    const { figures, balances } = summaryOf({
      start: '2024-03-01',
      end: '2024-03-31',
      verdict: 'unproven',
      rows: [['2024-03-02', -5_00]],
    });
    expect(figures).toMatchObject({
      averageBalance: null,
      startingBalance: null,
      endingBalance: null,
      lowBalanceDays: null,
      negativeBalanceDays: null,
      noOverdraftTransactions: null,
      averageBalanceToRevenueRatio: null,
    });
    expect(balances).toEqual([]);
  });

  it('derives the opening balance from the first running balance', () => {
    const { figures } = summaryOf({
      start: '2024-03-01',
      end: '2024-03-03',
      rows: [
        ['2024-03-02', 20_00],
        ['2024-03-02', -5_00, { balance: 115_00 }],
        ['2024-03-03', -15_00, { balance: 100_00 }],
      ],
    });
    // Opening 100; ends 100, 115, 100.
    expect(figures).toMatchObject({ startingBalance: 100_00, endingBalance: 100_00, averageBalance: 105_00 });
  });

  it('reads a page that runs newest first', () => {
    const { figures } = summaryOf({
      start: '2024-03-01',
      end: '2024-03-02',
      rows: [
        ['2024-03-02', -30_00, { balance: 80_00 }],
        ['2024-03-01', 60_00, { balance: 110_00 }],
        ['2024-03-01', -50_00, { balance: 50_00 }],
      ],
    });
    expect(figures).toMatchObject({ startingBalance: 100_00, endingBalance: 80_00, averageBalance: 95_00 });
  });

  it('tells newest first by balances where all rows share a day', () => {
    const { figures } = summaryOf({
      rows: [
        ['2024-03-01', -30_00, { balance: -20_00 }],
        ['2024-03-01', 60_00, { balance: 10_00 }],
        ['2024-03-01', -80_00, { balance: -50_00 }],
      ],
    });
    expect(figures).toMatchObject({ startingBalance: 30_00, endingBalance: -20_00, noOverdraftTransactions: 2 });
  });

  it('puts a page in sections into the order of its days', () => {
    const { figures } = summaryOf({
      start: '2024-03-01',
      end: '2024-03-04',
      opening: 0,
      rows: [
        ['2024-03-02', 100_00],
        ['2024-03-04', 100_00],
        ['2024-03-01', -50_00],
        ['2024-03-03', -75_00],
      ],
    });
    // Ends −50, 50, −25, 75.
    expect(figures).toMatchObject({ negativeBalanceDays: 2, noOverdraftTransactions: 2, averageBalance: 12_50 });
  });

  it('holds the opening balance through a month without rows, leap day included', () => {
    const { figures, numTransactions, minDate } = summaryOf({
      start: '2024-02-01',
      end: '2024-02-29',
      opening: 500_00,
      closing: 500_00,
      rows: [],
    });
    expect(numTransactions).toBe(0);
    expect(minDate).toBeNull();
    expect(figures).toMatchObject({ averageBalance: 500_00, lowBalanceDays: 29, negativeBalanceDays: 0 });
  });

  it('counts each day of overlapping statements once: the later start has it', () => {
    const { figures } = summaryOf(
      { start: '2024-03-01', end: '2024-03-04', opening: 10_00, closing: 10_00, rows: [] },
      { start: '2024-03-03', end: '2024-03-05', opening: 40_00, closing: 40_00, rows: [] },
    );
    // 10, 10, 40, 40, 40.
    expect(figures).toMatchObject({ averageBalance: 28_00, lowBalanceDays: 5 });
  });

  it('walks a statement with its own duplicates, though it counts them once', () => {
    const first = sketchAccount([
      { start: '2024-03-01', end: '2024-03-02', opening: 0, rows: [['2024-03-02', 90_00]] },
    ]);
    const original = first.account.statements[0]?.transactions[0]?.id ?? '';
    const { figures } = summaryOf(
      { start: '2024-03-01', end: '2024-03-02', opening: 0, rows: [['2024-03-02', 90_00]] },
      {
        start: '2024-03-02',
        end: '2024-03-03',
        opening: 0,
        rows: [['2024-03-02', 90_00, { duplicateOfId: original }]],
      },
    );
    expect(figures).toMatchObject({ averageBalance: 60_00, totalDeposits: 90_00, endingBalance: 90_00 });
  });

  it('does not count days that no statement covers', () => {
    const { figures } = summaryOf(
      { start: '2024-01-01', end: '2024-01-01', opening: 100_00, rows: [] },
      { start: '2024-03-01', end: '2024-03-01', opening: 200_00, rows: [] },
    );
    expect(figures).toMatchObject({ averageBalance: 150_00, lowBalanceDays: 2 });
  });

  it('puts rows dated outside the period on its edges, so that the last day ends as printed', () => {
    const { figures } = summaryOf({
      start: '2024-03-01',
      end: '2024-03-02',
      opening: 0,
      rows: [
        ['2024-02-28', 10_00],
        ['2024-03-05', 20_00],
      ],
    });
    expect(figures).toMatchObject({ averageBalance: 20_00, endingBalance: 30_00 });
  });

  it('leaves overdraft, negative and low days of a card out, where owing is the normal state', () => {
    const { figures } = summaryOf({
      type: 'credit_card',
      start: '2024-03-01',
      end: '2024-03-02',
      opening: -100_00,
      closing: -150_00,
      rows: [['2024-03-02', -50_00]],
    });
    expect(figures).toMatchObject({
      averageBalance: -125_00,
      startingBalance: -100_00,
      endingBalance: -150_00,
      lowBalanceDays: null,
      negativeBalanceDays: null,
      noOverdraftTransactions: null,
    });
  });
});

describe('fee units', () => {
  const fees = (...amounts: number[]) =>
    summaryOf({ rows: amounts.map((amount) => ['2024-03-01', -amount, { category: FEE }] as const) }).figures.noOdNsf;

  it('counts a row as one fee', () => expect(fees(35_00, 35_00)).toBe(2));
  it('divides a lumped row by the single fee seen elsewhere', () => expect(fees(35_00, 105_00)).toBe(4));
  it('does not divide what is no exact multiple', () => expect(fees(35_00, 80_00, 12_00)).toBe(3));
  it('does not guess a single fee from a lump alone', () => expect(fees(105_00)).toBe(1));
  it('counts rows where the settings ask for it', () => {
    const rows = [35_00, 105_00].map((amount) => ['2024-03-01', -amount, { category: FEE }] as const);
    const { account, annotations } = sketchAccount([{ rows }]);
    const [summary] = summariseAccounts([account], annotations, { ...DEFAULT_SETTINGS, feeUnit: null });
    expect(summary?.figures.noOdNsf).toBe(2);
  });
});

describe('the account beside its figures', () => {
  it('keeps two currencies apart, each with its own minor unit', () => {
    const yen = sketchAccount(
      [{ currency: 'JPY', start: '2024-03-01', end: '2024-03-01', opening: 999, rows: [] }],
      'y',
    );
    const dinar = sketchAccount(
      [{ currency: 'KWD', start: '2024-03-01', end: '2024-03-01', opening: 999_999, rows: [['2024-03-01', 1]] }],
      'd',
    );
    const accounts = [yen.account, dinar.account];
    const annotations = new Map([...yen.annotations, ...dinar.annotations]);
    const [first, second] = summariseAccounts(accounts, annotations, DEFAULT_SETTINGS);
    expect(first).toMatchObject({ currency: 'JPY', figures: { lowBalanceDays: 1, averageBalance: 999 } });
    expect(second).toMatchObject({ currency: 'KWD', figures: { lowBalanceDays: 0, averageBalance: 1_000_000 } });
  });

  it('tells statement periods from transactions, and lists printed closings oldest first', () => {
    const summary = summaryOf(
      { start: '2024-02-01', end: '2024-02-29', opening: 1, closing: 5, rows: [['2024-02-10', 4]] },
      { start: '2024-01-01', end: '2024-01-31', opening: 1, closing: 1, rows: [] },
    );
    expect(summary).toMatchObject({
      startDate: '2024-01-01',
      endDate: '2024-02-29',
      minDate: '2024-02-10',
      maxDate: '2024-02-10',
      balances: [
        { date: '2024-01-31', closing: 1 },
        { date: '2024-02-29', closing: 5 },
      ],
    });
  });

  it.each([
    [['proven', 'repaired'], true, false],
    [['proven', 'unproven'], null, true],
    [['unproven', 'broken'], false, true],
  ] as const)('with statements %j matches: %j, unproven: %j', (verdicts, matches, unproven) => {
    const summary = summaryOf(...verdicts.map((verdict) => ({ verdict, rows: [] })));
    expect(summary).toMatchObject({ transactionsMatchBalances: matches, includesUnproven: unproven });
  });

  it('says which accounts are disabled', () => {
    const { account, annotations } = sketchAccount([{ rows: [['2024-03-01', 1_00]] }]);
    const settings = { ...DEFAULT_SETTINGS, disabledAccountIds: [account.id] };
    expect(summariseAccounts([account], annotations, settings)[0]).toMatchObject({
      isEnabled: false,
      figures: { totalDeposits: 1_00 },
    });
  });

  it('takes another low-balance threshold', () => {
    const { account, annotations } = sketchAccount([
      { start: '2024-03-01', end: '2024-03-01', opening: 1500_00, rows: [] },
    ]);
    const [summary] = summariseAccounts([account], annotations, { ...DEFAULT_SETTINGS, lowBalanceThreshold: 2000 });
    expect(summary?.figures.lowBalanceDays).toBe(1);
  });
});
