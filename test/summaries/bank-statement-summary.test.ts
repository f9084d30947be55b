import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, transactionsBehind } from '../../main/summaries/index.ts';
import { addDays } from '../../shared/dates.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import {
  calculationsOf,
  FEE,
  idOf,
  REVENUE,
  type RowSketch,
  type Sketch,
  type StatementSketch,
  sketchAccount,
  sketchAnalysis,
  sketchPosition,
} from './builders.ts';

const MCA = 'debt.mca_or_rbf';

/** January and February whole, March to the 10th; 2024 is a leap year. */
const checking = sketchAccount([
  {
    start: '2024-01-01',
    end: '2024-01-31',
    opening: 1000_00,
    closing: 1900_00,
    rows: [
      ['2024-01-11', 2000_00, { category: REVENUE }],
      ['2024-01-21', -1100_00],
    ],
  },
  {
    start: '2024-02-01',
    end: '2024-02-29',
    opening: 1900_00,
    closing: 2300_00,
    rows: [
      ['2024-02-05', 1000_00, { category: REVENUE }],
      ['2024-02-12', -300_00, { merchantGroup: MCA }],
      ['2024-02-19', -300_00, { merchantGroup: MCA }],
    ],
  },
  {
    start: '2024-03-01',
    end: '2024-03-10',
    opening: 2300_00,
    closing: 2335_00,
    verdict: 'unproven',
    rows: [
      ['2024-03-04', 70_00, { category: REVENUE, isForReview: true }],
      ['2024-03-05', -35_00, { category: FEE, feeKind: 'nsf' }],
    ],
  },
]);

const rowOf = (sketches: readonly Sketch[], month: string, rest = {}) =>
  calculationsOf(sketches, rest).bankStatementSummary.byMonth.rows.find(({ period }) => period === month)?.row;

describe('by month', () => {
  const { byMonth } = calculationsOf([checking]).bankStatementSummary;

  it('has a row for each month with data, oldest first', () => {
    expect(byMonth.rows.map(({ period }) => period)).toEqual(['2024-01', '2024-02', '2024-03']);
  });

  it('follows the balance through January', () => {
    // Ten days end at 1000, ten at 3000, eleven at 1900: (10000 + 30000 + 20900) ÷ 31 = 1964.516…
    expect(byMonth.rows[0]?.row).toMatchObject({
      startingBalance: 1000_00,
      endingBalance: 1900_00,
      averageBalance: 1964_52,
      totalDeposits: 2000_00,
      totalWithdrawals: 1100_00,
      isFull: true,
      isMtd: false,
      periodStart: '2024-01-01',
      periodEnd: '2024-01-31',
      daysCovered: 31,
    });
  });

  it('averages business days without weekends and holidays', () => {
    // January 2024 has 23 Mondays to Fridays; New Year's Day and Martin Luther King Day (the 15th) are holidays: 21.
    // 2 to 10: 7 days at 1000. 11, 12, 16 to 19: 6 days at 3000 (the 20th is a Saturday). 22 to 31: 8 days at 1900.
    // (7000 + 18000 + 15200) ÷ 21 = 1914.2857…
    expect(byMonth.rows[0]?.row.businessDayAverageBalance).toBe(1914_29);
    // England has the 1st alone: the 15th counts too, at 3000: (7000 + 21000 + 15200) ÷ 22 = 1963.6363…
    const english = rowOf([checking], '2024-01', { settings: settingsWith({ holidayCalendar: 'GB-ENG' }) });
    expect(english?.businessDayAverageBalance).toBe(1963_64);
  });

  it('ends a month to date with its data, and marks what it rests on', () => {
    expect(byMonth.rows[2]?.row).toMatchObject({
      periodStart: '2024-03-01',
      periodEnd: '2024-03-10',
      isFull: false,
      isMtd: true,
      includesUnproven: true,
      inReview: 70_00,
      noNsf: 1,
      noOd: 0,
      noOdNsf: 1,
    });
    expect(byMonth.rows[0]?.row.includesUnproven).toBe(false);
  });

  it('takes the mean over full months, and ratios of the means', () => {
    // Revenue (2000 + 1000) ÷ 2; MCA debits (0 + 600) ÷ 2 = 300; 300 ÷ 1500 = 20 %.
    // February: 4 days at 1900, 7 at 2900, 7 at 2600, 11 at 2300: (7600 + 20300 + 18200 + 25300) ÷ 29 = 2462.0689…
    // Average balance (1964.52 + 2462.07) ÷ 2 = 2213.295 → 2213.30.
    expect(byMonth.average).toMatchObject({
      totalRevenue: 1500_00,
      noRevenue: 1,
      noWithdrawals: 1.5,
      mcaDebits: 300_00,
      actualHoldbackPercentage: 20,
      averageBalance: 2213_30,
      isFull: true,
    });
    const all = calculationsOf([checking], { settings: settingsWith({ averagedPeriods: 'all' }) });
    // (2000 + 1000 + 70) ÷ 3 = 1023.333…
    expect(all.bankStatementSummary.byMonth.average?.totalRevenue).toBe(1023_33);
  });

  it('adds everything up', () => {
    expect(byMonth.total).toMatchObject({
      totalRevenue: 3070_00,
      totalDeposits: 3070_00,
      totalWithdrawals: 1735_00,
      startingBalance: 1000_00,
      endingBalance: 2335_00,
      daysCovered: 70,
      includesUnproven: true,
    });
  });

  it('keeps a covered month without transactions, and leaves out one without data', () => {
    const quiet = sketchAccount([
      { start: '2024-01-01', end: '2024-02-29', opening: 500_00, closing: 500_00, rows: [] },
      { start: '2024-04-01', end: '2024-04-30', opening: 700_00, closing: 700_00, rows: [] },
    ]);
    const { rows } = calculationsOf([quiet]).bankStatementSummary.byMonth;
    expect(rows.map(({ period, row }) => [period, row.totalDeposits, row.averageBalance, row.daysCovered])).toEqual([
      ['2024-01', 0, 500_00, 31],
      ['2024-02', 0, 500_00, 29],
      ['2024-04', 0, 700_00, 30],
    ]);
    expect(rows[0]?.row.holdbackPercentage).toBeNull();
  });

  it('invents no balance', () => {
    const bare = sketchAccount([{ start: '2024-01-01', end: '2024-01-31', rows: [['2024-01-02', 5_00]] }]);
    expect(rowOf([bare], '2024-01')).toMatchObject({
      isUnreconcilable: true,
      startingBalance: null,
      endingBalance: null,
      averageBalance: null,
      lowBalanceDays: null,
      totalDeposits: 5_00,
    });
  });

  it('is one row for one day', () => {
    const day = sketchAccount([
      { start: '2024-02-29', end: '2024-02-29', opening: 10_00, closing: 30_00, rows: [['2024-02-29', 20_00]] },
    ]);
    expect(rowOf([day], '2024-02')).toMatchObject({
      periodStart: '2024-02-29',
      periodEnd: '2024-02-29',
      averageBalance: 30_00,
      startingBalance: 10_00,
      isFull: false,
      isMtd: false,
    });
  });
});

describe('expected MCA debits', () => {
  const rows = checking.account.statements[1]?.transactions.slice(1) ?? [];

  it('are the latest payment times the payments of a month', () => {
    // Weekly: 300 × 4.33 = 1299 of a revenue of 1000.
    const february = rowOf([checking], '2024-02', { positions: [sketchPosition(rows)] });
    expect(february).toMatchObject({ expectedMcaDebits: 1299_00, holdbackPercentage: 129.9 });
    expect(february?.actualHoldbackPercentage).toBe(60);
  });

  it('follow the multipliers of the settings', () => {
    const paymentsPerMonth = { ...settingsWith({}).paymentsPerMonth, weekly: 4 };
    const settings = settingsWith({ paymentsPerMonth });
    const february = rowOf([checking], '2024-02', { positions: [sketchPosition(rows)], settings });
    expect(february?.expectedMcaDebits).toBe(1200_00);
  });

  it('add up over the months in the total: 1299 of a revenue of 3070', () => {
    const { total } = calculationsOf([checking], { positions: [sketchPosition(rows)] }).bankStatementSummary.byMonth;
    // 1299 ÷ 3070 = 42.3127… %.
    expect(total).toMatchObject({ expectedMcaDebits: 1299_00, holdbackPercentage: 42.31 });
  });

  it('are what was paid where there is no rhythm', () => {
    const { repayments } = sketchPosition(rows);
    const irregular = sketchPosition(rows, { repayments: { ...repayments, frequency: 'irregular' } });
    expect(rowOf([checking], '2024-02', { positions: [irregular] })?.expectedMcaDebits).toBe(600_00);
  });

  it('are the covered share of a month to date', () => {
    const begun = sketchAccount([
      {
        start: '2024-04-01',
        end: '2024-04-15',
        opening: 0,
        rows: [['2024-04-02', -100_00, { merchantGroup: MCA }]],
      },
    ]);
    const positions = [sketchPosition(begun.account.statements[0]?.transactions ?? [])];
    // 100 × 4.33 × 15 ÷ 30.
    expect(rowOf([begun], '2024-04', { positions })?.expectedMcaDebits).toBe(216_50);
  });
});

describe('several accounts', () => {
  const savings = sketchAccount(
    [
      {
        type: 'savings',
        start: '2024-01-11',
        end: '2024-02-29',
        opening: 100_00,
        closing: 150_00,
        rows: [['2024-02-01', 50_00]],
      },
    ],
    'b',
  );

  it('sums what each holds, and carries what is not known', () => {
    const january = rowOf([checking, savings], '2024-01');
    // Savings are 100 all month, not known for the first ten days.
    expect(january).toMatchObject({
      startingBalance: 1100_00,
      endingBalance: 2000_00,
      averageBalance: 2064_52,
      daysCarried: 10,
      isFull: false,
    });
    expect(rowOf([checking, savings], '2024-02')).toMatchObject({ isFull: true, daysCarried: 0 });
  });

  it('counts what overlapping statements repeat once', () => {
    const first = { start: '2024-01-01', end: '2024-01-20', opening: 0, rows: [['2024-01-15', 7_00]] } as const;
    const original = idOf(sketchAccount([first], 'o'), 0, 0);
    const again = ['2024-01-15', 7_00, { duplicateOfId: original }] as const;
    const overlapping = sketchAccount(
      [first, { start: '2024-01-10', end: '2024-01-31', opening: 0, closing: 7_00, rows: [again] }],
      'o',
    );
    expect(rowOf([overlapping], '2024-01')).toMatchObject({
      totalDeposits: 7_00,
      startingBalance: 0,
      endingBalance: 7_00,
      isFull: true,
    });
  });

  it('leaves a card out of the balances, not of the flows', () => {
    const card = sketchAccount(
      [
        {
          type: 'credit_card',
          start: '2024-01-01',
          end: '2024-01-31',
          opening: -700_00,
          rows: [['2024-01-05', -20_00]],
        },
      ],
      'c',
    );
    expect(rowOf([checking, card], '2024-01')).toMatchObject({
      startingBalance: 1000_00,
      averageBalance: 1964_52,
      totalWithdrawals: 1120_00,
    });
  });

  it('counts a disabled account in nothing', () => {
    const settings = settingsWith({ disabledAccountIds: [savings.account.id] });
    const without = calculationsOf([checking, savings], { settings });
    expect(without.bankStatementSummary).toEqual(calculationsOf([checking], { settings }).bankStatementSummary);
  });

  it('never adds two currencies up', () => {
    const euros = sketchAccount(
      [{ currency: 'EUR', start: '2024-01-01', end: '2024-01-31', opening: 1_00, rows: [['2024-01-02', 9_00]] }],
      'e',
    );
    const all = calculate(sketchAnalysis([euros, checking]));
    expect(all.map(({ currency }) => currency)).toEqual(['USD', 'EUR']);
    expect(all[0]?.bankStatementSummary).toEqual(calculationsOf([checking]).bankStatementSummary);
    expect(all[1]?.bankStatementSummary.byMonth.total?.totalDeposits).toBe(9_00);
  });
});

describe('rolling windows', () => {
  it('walk back thirty days at a time from the last transaction', () => {
    const { rows } = calculationsOf([checking]).bankStatementSummary.rollingFromLastTransaction;
    // The last transaction is of March 5, 2024.
    expect(rows.map(({ period, row }) => [period, row.periodEnd, row.totalRevenue, row.isFull])).toEqual([
      ['2023-12-07', '2024-01-05', 0, false],
      ['2024-01-06', '2024-02-04', 2000_00, true],
      ['2024-02-05', '2024-03-05', 1070_00, true],
    ]);
  });

  it('walk back from today, over days after the data too', () => {
    const { rows } = calculationsOf([checking], { asOf: '2024-03-20' }).bankStatementSummary.rollingFromToday;
    expect(rows.at(-1)).toMatchObject({ period: '2024-02-20', row: { periodEnd: '2024-03-10', isMtd: true } });
  });
});

describe('revenue is what the settings and people say', () => {
  const deposits = sketchAccount([
    {
      start: '2024-01-01',
      end: '2024-01-31',
      rows: [
        ['2024-01-02', 10_00, { category: REVENUE }],
        ['2024-01-03', 20_00, { category: ['check_deposits', 'Check Deposits', 'revenue'] }],
        ['2024-01-04', 40_00, { category: ['p2p_transfers', 'P2P Transfers', 'other'], saidRevenue: true }],
        ['2024-01-05', 80_00, { category: REVENUE, saidRevenue: false }],
        [
          '2024-01-06',
          160_00,
          { category: ['debt_investment', 'Debt Investment', 'debt'], merchantGroup: 'invoice_factoring' },
        ],
      ],
    },
  ]);
  const revenueBy = (changed: Parameters<typeof settingsWith>[0]) =>
    rowOf([deposits], '2024-01', { settings: settingsWith(changed) })?.totalRevenue;

  it('by default', () => expect(revenueBy({})).toBe(70_00));
  it('with factoring', () => expect(revenueBy({ factoringIsRevenue: true })).toBe(230_00));
  it('with checks excluded', () => {
    const nonRevenueCategories = [...settingsWith({}).nonRevenueCategories, 'check_deposits'];
    expect(revenueBy({ nonRevenueCategories })).toBe(50_00);
  });
});

describe('evidence', () => {
  const { books } = calculationsOf([checking]);
  const january = { from: '2024-01-01', to: '2024-01-31' };
  it('names the transactions of a figure', () => {
    expect(transactionsBehind(books, 'totalRevenue', january)).toEqual([idOf(checking, 0, 0)]);
    expect(transactionsBehind(books, 'mcaDebits', { from: '2024-02-13', to: '2024-02-29' })).toEqual([
      idOf(checking, 1, 2),
    ]);
    expect(transactionsBehind(books, 'totalRevenue', january, 'dso_other')).toEqual([]);
  });
});

const START = '2024-01-01';
const DAYS = 91;
const anyRow: fc.Arbitrary<RowSketch> = fc
  .record({ day: fc.nat(DAYS - 1), amount: fc.integer({ min: -900_000, max: 900_000 }), isRevenue: fc.boolean() })
  .map(({ day, amount, isRevenue }) => [addDays(START, day), amount, isRevenue ? { category: REVENUE } : {}]);
const anyStatement: fc.Arbitrary<StatementSketch> = fc
  .record({ rows: fc.array(anyRow, { maxLength: 40 }), opening: fc.integer({ min: -500_000, max: 500_000 }) })
  .map(({ rows, opening }) => ({
    start: START,
    end: addDays(START, DAYS - 1),
    opening,
    closing: rows.reduce((balance, [, amount]) => balance + amount, opening),
    rows,
  }));
const twoAccounts = fc.tuple(anyStatement, anyStatement);
const sketched = ([a, b]: readonly [StatementSketch, StatementSketch]) => [
  sketchAccount([a], 'a'),
  sketchAccount([b], 'b'),
];

describe('whatever the rows', () => {
  it('deposits − withdrawals = ending − starting, in every row', () => {
    fc.assert(
      fc.property(twoAccounts, (statements) => {
        const { byMonth, byAccount, byMonthByAccount, rollingFromLastTransaction } = calculationsOf(
          sketched(statements),
        ).bankStatementSummary;
        for (const grouping of [byMonth, byAccount, byMonthByAccount, rollingFromLastTransaction]) {
          for (const { row } of grouping.rows) {
            const moved = (row.endingBalance ?? Number.NaN) - (row.startingBalance ?? Number.NaN);
            expect(row.totalDeposits - row.totalWithdrawals).toBe(moved);
            expect(row.totalRevenue + row.nonRevenue).toBe(row.totalDeposits);
          }
        }
      }),
    );
  });

  it('accounts add up to all together, months to the whole', () => {
    fc.assert(
      fc.property(twoAccounts, (statements) => {
        const { byMonth, byAccount, byMonthByAccount } = calculationsOf(sketched(statements)).bankStatementSummary;
        for (const name of ['totalDeposits', 'totalWithdrawals', 'totalRevenue', 'noDeposits'] as const) {
          const sumOf = (rows: typeof byMonth.rows) => rows.reduce((sum, { row }) => sum + row[name], 0);
          expect(sumOf(byMonth.rows)).toBe(byMonth.total?.[name]);
          expect(sumOf(byAccount.rows)).toBe(byMonth.total?.[name]);
          expect(sumOf(byMonthByAccount.rows)).toBe(byMonth.total?.[name]);
        }
        for (const { period, row } of byMonth.rows) {
          const ofMonth = byMonthByAccount.rows.filter((one) => one.period === period);
          expect(ofMonth.reduce((sum, one) => sum + (one.row.endingBalance ?? 0), 0)).toBe(row.endingBalance);
        }
      }),
    );
  });

  it('the average block is the mean of its full periods', () => {
    fc.assert(
      fc.property(twoAccounts, (statements) => {
        const { rollingFromLastTransaction: windows } = calculationsOf(sketched(statements)).bankStatementSummary;
        const full = windows.rows.filter(({ row }) => row.isFull);
        expect(windows.average === null).toBe(full.length === 0);
        if (windows.average === null) return;
        for (const name of ['totalRevenue', 'totalWithdrawals', 'endingBalance'] as const) {
          const mean = full.reduce((sum, { row }) => sum + (row[name] ?? 0), 0) / full.length;
          expect(Math.abs((windows.average[name] ?? Number.NaN) - mean)).toBeLessThanOrEqual(0.5 + 1e-6);
        }
      }),
    );
  });

  it('every sum is that of the transactions it names', () => {
    fc.assert(
      fc.property(twoAccounts, (statements) => {
        const { books, bankStatementSummary } = calculationsOf(sketched(statements));
        const amounts = new Map(books.entries.map(({ id, amount }) => [id, amount]));
        for (const { row } of bankStatementSummary.byMonth.rows) {
          const period = { from: row.periodStart ?? '', to: row.periodEnd ?? '' };
          for (const figure of ['totalDeposits', 'totalWithdrawals', 'totalRevenue', 'nonRevenue'] as const) {
            const ids = transactionsBehind(books, figure, period);
            expect(ids.reduce((sum, id) => sum + Math.abs(amounts.get(id) ?? Number.NaN), 0)).toBe(row[figure]);
          }
        }
      }),
    );
  });
});
