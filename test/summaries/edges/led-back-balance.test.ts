import { describe, expect, it } from 'vitest';
import { currencyFigures } from '../../../main/summaries/index.ts';
import { isUnprovenIn, type SummaryRow } from '../../../shared/figures/summary-row.ts';
import { calculationsOf, REVENUE, sketchAccount } from '../builders.ts';
import { figuresOf } from './figures-of.ts';

/*
 * Two accounts. One has a proven statement: 100.00, +50.00 on the 10th, 150.00. The other prints only what it holds in the
 * end, 130.00 after +50.00 and −20.00: it began with 100.00, which no page says.
 */
const proven = (month: '01' | '02', end: string) =>
  sketchAccount(
    [
      {
        start: `2024-${month}-01`,
        end,
        opening: 100_00,
        closing: 150_00,
        rows: [[`2024-${month}-10`, 50_00, { category: REVENUE }]],
      },
    ],
    'proven',
  );
const ledBack = (month: '01' | '02', end: string) =>
  sketchAccount(
    [
      {
        start: `2024-${month}-01`,
        end,
        closing: 130_00,
        verdict: 'unproven',
        rows: [
          [`2024-${month}-10`, 50_00],
          [`2024-${month}-20`, -20_00],
        ],
      },
    ],
    'led back',
  );

/** Of what moved, and of the balances. */
const MARKS = ['includesUnproven', 'balancesIncludeUnproven'] as const;

describe('a balance that was led back', () => {
  const before = calculationsOf([proven('01', '2024-01-31'), ledBack('02', '2024-02-29')]);
  const after = calculationsOf([ledBack('01', '2024-01-31'), proven('02', '2024-02-29')]);

  it('marks the balances of the months before its statement, into which it is carried', () => {
    expect(figuresOf(before).months('startingBalance', 'endingBalance', ...MARKS)).toEqual([
      // 100.00 and the 100.00 that was led back; 150.00 and the same.
      ['2024-01', 200_00, 250_00, false, true],
      ['2024-02', 250_00, 280_00, true, true],
    ]);
  });

  it('marks the balances of the months after its statement, into which its end is carried', () => {
    expect(figuresOf(after).months('startingBalance', 'endingBalance', ...MARKS)).toEqual([
      ['2024-01', 200_00, 230_00, true, true],
      ['2024-02', 230_00, 280_00, false, true],
    ]);
  });

  it('marks none of a row but what balances tell', () => {
    const [, february] = after.months;
    const marked = (figure: keyof SummaryRow) => february?.row && isUnprovenIn(february.row, figure);
    expect([marked('averageBalance'), marked('lowBalanceDays')]).toEqual([true, true]);
    expect([marked('totalDeposits'), marked('holdbackPercentage')]).toEqual([false, false]);
  });

  it('marks no month of an account that is proven, told alone', () => {
    const { byMonthByAccount } = after.bankStatementSummary;
    expect(byMonthByAccount.rows.map(({ row }) => MARKS.map((mark) => row[mark])).sort()).toEqual([
      [false, false],
      [true, true],
    ]);
    expect(figuresOf(calculationsOf([proven('01', '2024-01-31')])).months(...MARKS)).toEqual([
      ['2024-01', false, false],
    ]);
  });

  it('marks each day of the chart, also those on which no statement of its account is known yet', () => {
    expect(new Set(currencyFigures(before, []).balances.map(({ includesUnproven }) => includesUnproven))).toEqual(
      new Set([true]),
    );
  });

  it('marks the metrics of balances over a range that holds none of its days, and no other', () => {
    const isMarked = (name: string) =>
      after.scorecard.cells.find(
        ({ metric: { label }, dateRange }) => label === name && dateRange === 'last_1_calendar_months',
      )?.includesUnproven;
    expect([isMarked('balance_average'), isMarked('revenue')]).toEqual([true, false]);
  });
});

/*
 * Totals prove the rows, +50.00 and −20.00. What the account held stands on the page once, 130.00: it may be any figure.
 */
describe('a balance that is printed alone beside rows that totals prove', () => {
  const MONTH = {
    start: '2024-01-01',
    end: '2024-01-31',
    rows: [
      ['2024-01-10', 50_00],
      ['2024-01-20', -20_00],
    ],
  } as const;
  const balancesOf = (...statements: Parameters<typeof sketchAccount>[0]) => {
    const found = calculationsOf([sketchAccount(statements)]);
    return { months: figuresOf(found).months(...MARKS), days: found.balances.days.flatMap(({ accounts }) => accounts) };
  };

  it('marks the balances, and not what moved', () => {
    const { months, days } = balancesOf({ ...MONTH, closing: 130_00 });
    expect(months).toEqual([['2024-01', false, true]]);
    expect(days.every(({ includesUnproven }) => includesUnproven)).toBe(true);
  });

  it('is borne out by the other one, by a running one, and by the statement before or after', () => {
    const running = [
      ['2024-01-10', 50_00],
      ['2024-01-20', -20_00, { balance: 130_00 }],
    ] as const;
    const december = { start: '2023-12-01', end: '2023-12-31', rows: [] };
    const february = { start: '2024-02-01', end: '2024-02-29', rows: [] };
    const marks = (...statements: Parameters<typeof sketchAccount>[0]): unknown[] =>
      balancesOf(...statements).months.filter(([month]) => month === '2024-01');
    const sure = [['2024-01', false, false]];
    expect(marks({ ...MONTH, opening: 100_00, closing: 130_00 })).toEqual(sure);
    expect(marks({ ...MONTH, rows: running, closing: 130_00 })).toEqual(sure);
    expect(marks({ ...december, opening: 100_00, closing: 100_00 }, { ...MONTH, closing: 130_00 })).toEqual(sure);
    expect(marks({ ...MONTH, closing: 130_00 }, { ...february, opening: 130_00, closing: 130_00 })).toEqual(sure);
    expect(marks({ ...december, opening: 90_00, closing: 90_00 }, { ...MONTH, closing: 130_00 })).toEqual([
      ['2024-01', false, true],
    ]);
  });
});

describe('a balance that does not follow from the statement before', () => {
  const january = { start: '2024-01-01', end: '2024-01-31', opening: 0, closing: 50_00, rows: [] } as const;
  const february = { start: '2024-02-01', end: '2024-02-29', closing: 90_00, rows: [['2024-02-10', 30_00]] } as const;

  it('says whether it is printed, or led back from what comes after it', () => {
    const breaks = (opening: number | null) =>
      calculationsOf([sketchAccount([january, { ...february, opening, verdict: 'unproven' }])]).coverage.flatMap(
        ({ balanceBreaks }) => balanceBreaks.map((one) => [one.closing, one.opening, one.isLedBack]),
      );
    expect(breaks(null)).toEqual([[50_00, 60_00, true]]);
    expect(breaks(60_00)).toEqual([[50_00, 60_00, false]]);
  });
});
