import { describe, expect, it } from 'vitest';
import { benchmarksOf, comparedMetrics } from '../../main/summaries/index.ts';
import { addDays } from '../../shared/dates.ts';
import { calculationsOf, idOf, REVENUE, type RowSketch, sketchAccount } from './builders.ts';

const RENT = ['rent', 'Rent', 'operational_expenses'] as const;

describe('anomalies', () => {
  const amounts = [100, 115, 96, 105, 95, 100, 102, 98, 5000];
  const sketch = sketchAccount([
    { rows: amounts.map((amount, at) => [addDays('2024-01-01', at), -amount * 100, { category: RENT }] as const) },
  ]);
  const { anomalies } = calculationsOf([sketch]).experimental;

  it('puts first what stands out, with why', () => {
    expect(anomalies[0]).toMatchObject({
      entry: { id: idOf(sketch, 0, 8) },
      score: 1,
      reason: '50 × the median of 9.',
    });
  });

  it('scores by the distance from the median in robust deviations', () => {
    const middle = Math.log(100_00);
    const distances = amounts.map((amount) => Math.abs(Math.log(amount * 100) - middle)).sort((a, b) => a - b);
    const z = Math.abs(Math.log(115_00) - middle) / ((distances[4] ?? Number.NaN) * 1.4826);
    // 2Φ(z) − 1 by a sum of the normal density, apart from the series of the code.
    const steps = 100_000;
    const area = Array.from({ length: steps }, (_, at) => Math.exp(-((((at + 0.5) * z) / steps) ** 2) / 2));
    const expected = ((2 * z) / steps / Math.sqrt(2 * Math.PI)) * area.reduce((sum, one) => sum + one, 0);
    const found = anomalies.find(({ entry }) => entry.amount === -115_00);
    expect(found?.score).toBeCloseTo(expected, 3);
  });

  it('says nothing of fewer than eight, and finds nothing where all are alike', () => {
    const rows = (count: number): RowSketch[] => Array.from({ length: count }, () => ['2024-01-01', -5_00]);
    expect(calculationsOf([sketchAccount([{ rows: rows(7) }])]).experimental.anomalies).toEqual([]);
    const alike = calculationsOf([sketchAccount([{ rows: rows(8) }])]).experimental.anomalies;
    expect(alike).toEqual([]);
  });
});

describe('forecasts', () => {
  const monthly = (amounts: readonly number[]) =>
    calculationsOf([
      sketchAccount([
        {
          start: '2024-01-01',
          end: addDays(`2024-${String(amounts.length + 1).padStart(2, '0')}-01`, -1),
          opening: 0,
          rows: amounts.map((amount, at) => [`2024-0${at + 1}-05`, amount, { category: REVENUE }] as const),
        },
      ]),
    ]).experimental.forecasts[0];

  it('goes on where months are equal, without a band', () => {
    expect(monthly([500_00, 500_00, 500_00, 500_00])?.points).toEqual(
      ['2024-05-01', '2024-06-01', '2024-07-01'].map((date) => ({
        date,
        predicted: 500_00,
        lower: 500_00,
        upper: 500_00,
      })),
    );
  });

  it('is halfway between the last month and a trend that fades', () => {
    // 100 more each month: the line ends at 500; then 580 (0.8), 644 (0.64 more), 695.2. With 500: 540, 572, 597.60.
    const points = monthly([100_00, 200_00, 300_00, 400_00, 500_00])?.points;
    expect(points?.map(({ predicted }) => predicted)).toEqual([540_00, 572_00, 597_60]);
    // What the same method missed: from 100, 200, 300 it said 340 and 400 came; then 440 and 500: 60 each time.
    expect(points?.[0]).toMatchObject({ lower: 540_00, upper: 600_00 });
  });

  it('says of a category into which money has only come no month below zero, and of one of expenses none above', () => {
    // A month of 900 among small ones: the method missed by more than what it says of the months to come.
    const falling = monthly([900_00, 10_00, 10_00, 900_00, 10_00, 10_00])?.points ?? [];
    expect(falling.map(({ lower }) => lower)).toEqual([0, 0, 0]);
    expect(falling.every(({ predicted, upper }) => predicted >= 0 && upper > 0)).toBe(true);
    const spent = monthly([-900_00, -10_00, -10_00, -900_00, -10_00, -10_00])?.points ?? [];
    expect(spent.map(({ upper }) => upper)).toEqual([0, 0, 0]);
  });

  it('asks for four full months', () => {
    expect(monthly([500_00, 500_00, 500_00])).toMatchObject({
      points: [],
      method: 'Full months in a row: 3; 4 are needed.',
    });
  });

  it('goes on from the full months without a break, and from nothing before them', () => {
    const account = sketchAccount(
      ['2024-01', '2024-02', '2024-04', '2024-05', '2024-06'].map((month) => ({
        start: `${month}-01`,
        end: addDays(addDays(`${month}-28`, 4).slice(0, 7).concat('-01'), -1),
        rows: [[`${month}-05`, 500_00, { category: REVENUE }]],
      })),
    );
    expect(calculationsOf([account]).experimental.forecasts[0]).toMatchObject({
      basis: { from: '2024-04-01', to: '2024-06-30' },
      points: [],
      method: 'Full months in a row: 3; 4 are needed.',
    });
  });
});

describe('benchmarks', () => {
  const cardOf = (revenue: number) =>
    calculationsOf([
      sketchAccount([
        { start: '2024-01-01', end: '2024-01-30', opening: 0, rows: [['2024-01-30', revenue, { category: REVENUE }]] },
      ]),
    ]);
  const own = cardOf(300_00);
  const peers = [100_00, 200_00, 400_00, 300_00].map((revenue) => comparedMetrics('USD', cardOf(revenue).scorecard));

  it('ranks a company among five', () => {
    const found = benchmarksOf(own, peers).find(
      ({ label, dateRange }) => label === 'revenue' && dateRange === 'last_30_days',
    );
    // One is better; of equals each takes the better rank: 2 of 5, (5 − 2) ÷ 4.
    expect(found).toMatchObject({ rank: 2, percentile: 75, sampleSize: 5 });
  });

  it('shows nothing among fewer', () => expect(benchmarksOf(own, peers.slice(1))).toEqual([]));

  it('compares companies of one currency only', () => {
    const [first, ...rest] = peers;
    const foreign = { currency: 'EUR', values: first?.values ?? {} };
    expect(benchmarksOf(own, [foreign, ...rest])).toEqual([]);
    expect(benchmarksOf(own, [foreign, ...peers])).toEqual(benchmarksOf(own, peers));
  });
});

describe('industry', () => {
  it('is told by who is paid and who pays', () => {
    const sketch = sketchAccount([
      {
        rows: [
          ['2024-01-01', 50_00, { counterparty: 'DOORDASH INC' }],
          ['2024-01-02', -20_00, { merchant: 'Sysco' }],
          ['2024-01-03', -20_00, { merchant: 'Pilot' }],
        ],
      },
    ]);
    // 3 + 2 for restaurants, 2 for trucks, 2 held back: 5 ÷ 9.
    expect(calculationsOf([sketch]).experimental.industry).toMatchObject({
      code: '722',
      probability: 0.56,
      reasons: ['Sysco', 'DOORDASH'].map((name) => expect.stringContaining(name)).toReversed(),
      transactionIds: [idOf(sketch, 0, 0), idOf(sketch, 0, 1)],
    });
  });

  it('is not guessed', () => {
    const nothing = sketchAccount([{ rows: [['2024-01-01', 50_00]] }]);
    expect(calculationsOf([nothing]).experimental.industry).toBeNull();
  });
});

describe('the local score', () => {
  const sketch = sketchAccount([
    {
      start: '2024-01-01',
      end: '2024-03-30',
      opening: 500_00,
      rows: [
        ['2024-01-05', 1000_00, { category: REVENUE }],
        ['2024-01-05', -900_00, { category: RENT }],
        ['2024-01-05', -100_00, { category: ['equity_investment', 'Equity Investment', 'equity'] }],
        ['2024-03-30', 0],
      ],
    },
  ]);
  const { localScore } = calculationsOf([sketch], { asOf: '2024-04-01' }).experimental;

  it('adds up shares that say how they came about', () => {
    // 500 of 337.96 a month is more than a quarter: 250. Margin 10 % of 20 %: 125. No holdback: 250. No fee days: 250.
    expect(localScore.shares.map(({ group, points }) => [group, points])).toEqual([
      ['balance', 250],
      ['profit_and_loss', 125],
      ['debt', 250],
      ['risk_flag', 250],
    ]);
    expect(localScore.value).toBe(875);
  });

  it('says what the data lack', () => {
    // 85 days from the first to the last transaction, four transactions.
    expect(localScore).toMatchObject({
      status: 'partially_available',
      issues: ['date_range_too_low', 'data_volume_too_low'],
    });
  });

  it('is none without revenue', () => {
    const none = calculationsOf([sketchAccount([{ rows: [['2024-01-01', -1_00]] }])]).experimental.localScore;
    expect(none).toMatchObject({ value: null, status: 'not_available' });
  });
});
