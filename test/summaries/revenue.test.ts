import { describe, expect, it } from 'vitest';
import { calculationsOf, idOf, REVENUE, sketchAccount } from './builders.ts';

const sketch = sketchAccount([
  {
    start: '2024-01-01',
    end: '2024-02-10',
    opening: 0,
    rows: [
      ['2024-01-05', 600_00, { category: REVENUE, counterparty: 'GLOBEX' }],
      ['2024-01-06', 300_00, { category: REVENUE, counterparty: 'INITECH' }],
      ['2024-01-07', 500_00, { category: ['equity_investment', 'Equity Investment', 'equity'] }],
      ['2024-02-05', 100_00, { category: REVENUE, counterparty: 'GLOBEX', isForReview: true }],
    ],
  },
]);
const { revenue } = calculationsOf([sketch]);

describe('revenue', () => {
  it('is told by month, apart from other deposits', () => {
    expect(revenue.months).toEqual([
      { month: '2024-01', revenue: 900_00, noRevenue: 2, nonRevenue: 500_00, inReview: 0 },
      { month: '2024-02', revenue: 100_00, noRevenue: 1, nonRevenue: 0, inReview: 100_00 },
    ]);
    expect(revenue).toMatchObject({ total: 1000_00, nonRevenue: 500_00, inReviewIds: [idOf(sketch, 0, 3)] });
  });

  it('averages over full months, and over the 41 days', () => {
    // January is the only full month. 1000 ÷ 41 = 24.3902…
    expect(revenue).toMatchObject({
      monthlyAverage: 900_00,
      monthlyAverageBasis: 'full_months',
      dailyAverage: 24_39,
    });
  });

  it('makes a month of the days where no month is full', () => {
    const half = sketchAccount([
      { start: '2024-01-01', end: '2024-01-15', opening: 0, rows: [['2024-01-05', 150_00, { category: REVENUE }]] },
    ]);
    // 150 × 365 ÷ (12 × 15) = 304.1666…
    expect(calculationsOf([half]).revenue).toMatchObject({
      monthlyAverage: 304_17,
      monthlyAverageBasis: 'days_covered',
    });
  });

  it('makes no month of days that no statement covers', () => {
    const halves = sketchAccount(
      ['01', '04'].map((month) => ({
        start: `2024-${month}-05`,
        end: `2024-${month}-20`,
        rows: [[`2024-${month}-10`, 5000_00, { category: REVENUE }]],
      })),
    );
    // The same sixteen days of April, by another account, are no more days.
    const other = sketchAccount([{ start: '2024-04-05', end: '2024-04-20', rows: [] }], 'other');
    // 10,000 × 365 ÷ (12 × 32) = 9505.2083…
    // 10,000 ÷ 32 = 312.50 a day
    const expected = { monthlyAverage: 9505_21, monthlyAverageBasis: 'days_covered', dailyAverage: 312_50 };
    expect(calculationsOf([halves]).revenue).toMatchObject(expected);
    expect(calculationsOf([halves, other]).revenue).toMatchObject(expected);
    expect(calculationsOf([halves]).revenue.months.map(({ month, revenue: sum }) => [month, sum])).toEqual([
      ['2024-01', 5000_00],
      ['2024-02', null],
      ['2024-03', null],
      ['2024-04', 5000_00],
    ]);
  });

  it('names its sources and how much hangs on them', () => {
    // Globex 700 of 1000, Initech 300: 0.7² + 0.3² = 0.58.
    expect(revenue.sources.map(({ name, amount, percentage }) => [name, amount, percentage])).toEqual([
      ['GLOBEX', 700_00, 70],
      ['INITECH', 300_00, 30],
    ]);
    expect(revenue.sources[0]?.transactionIds).toEqual([idOf(sketch, 0, 0), idOf(sketch, 0, 3)]);
    expect(revenue).toMatchObject({
      largestSourcePercentage: 70,
      topFivePercentage: 100,
      concentrationIndex: 0.58,
    });
  });

  it('has no shares without revenue', () => {
    const none = calculationsOf([sketchAccount([{ rows: [['2024-01-05', -1_00]] }])]).revenue;
    expect(none).toMatchObject({
      total: 0,
      largestSourcePercentage: null,
      topFivePercentage: null,
      concentrationIndex: null,
    });
  });
});
