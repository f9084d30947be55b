import { describe, expect, it } from 'vitest';
import { statisticsOf } from '../../main/summaries/index.ts';
import { addDays } from '../../shared/dates.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import { calculationsOf, idOf, REVENUE, type RowSketch, sketchAccount } from './builders.ts';

const weekly: RowSketch[] = [1, 2, 3, 4].map((week) => [
  addDays('2024-01-01', 7 * week),
  -(100_00 + week),
  { counterparty: 'ACME RENTALS', confidence: 0.6 + week / 10 },
]);
const sketch = sketchAccount([
  {
    start: '2024-01-01',
    end: '2024-02-05',
    opening: 0,
    rows: [
      ...weekly,
      ['2024-01-09', -900_00, { counterparty: 'ACME RENTALS' }],
      ['2024-01-10', 50_00, { counterparty: 'ACME RENTALS', category: REVENUE }],
      ['2024-01-11', -3_00, { merchant: 'Corner Shop' }],
      ['2024-01-12', 2_00, { merchant: 'Corner Shop' }],
    ],
  },
]);
const calculations = calculationsOf([sketch]);

describe('transactions grouped by their other side', () => {
  const acme = calculations.grouped.find(({ party }) => party.name === 'ACME RENTALS');

  it('keeps directions and amounts that are not alike apart', () => {
    expect(acme?.groups.map(({ frequency, entries }) => [frequency, entries.length])).toEqual([
      // The deposit; the rents; what is no rent.
      ['not_enough_data', 1],
      ['weekly', 4],
      ['not_enough_data', 1],
    ]);
  });

  it('reports what recurs, with its mean: −(100.01 + … + 100.04) ÷ 4 = −100.025', () => {
    expect(calculations.recurring).toHaveLength(1);
    expect(calculations.recurring[0]?.group).toMatchObject({
      frequency: 'weekly',
      averageAmount: -100_03,
      averageConfidence: 0.85,
    });
    expect(calculations.recurring[0]?.group.entries.map(({ id }) => id)).toEqual(
      [0, 1, 2, 3].map((row) => idOf(sketch, 0, row)),
    );
  });

  it('takes two units of the currency, or five per cent, for alike', () => {
    const groups = (amounts: readonly number[]) =>
      calculationsOf([
        sketchAccount([{ rows: amounts.map((amount) => ['2024-01-01', -amount, { counterparty: 'X' }] as const) }]),
      ]).grouped[0]?.groups.map(({ entries }) => entries.length);
    expect(groups([10_00, 12_00])).toEqual([2]);
    expect(groups([10_00, 12_01])).toEqual([1, 1]);
    expect(groups([1000_00, 1050_00])).toEqual([2]);
    expect(groups([1000_00, 1050_01])).toEqual([1, 1]);
  });
});

describe('merchant summary', () => {
  const acme = calculations.merchantSummary.find(({ party }) => party.name === 'ACME RENTALS');

  it('puts who moved most first', () => {
    expect(calculations.merchantSummary.map(({ party }) => party.name)).toEqual(['ACME RENTALS', 'Corner Shop']);
  });

  it('tells inflow, outflow and net apart', () => {
    // Out: 400.10 + 900 = 1300.10; in: 50.
    expect([acme?.inflow?.amount, acme?.outflow?.amount, acme?.net?.amount]).toEqual([50_00, -1300_10, -1250_10]);
    expect(acme?.outflow).toMatchObject({
      count: 5,
      smallest: -900_00,
      largest: -100_01,
      firstDate: '2024-01-08',
      lastDate: '2024-01-29',
      durationDays: 21,
      // Jan 8, 9, 15, 22, 29: gaps 1, 6, 7, 7: 21 ÷ 4 = 5.25.
      meanIntervalDays: 5.25,
      modeIntervalDays: 7,
      // 1300.10 ÷ 5 = 260.02.
      mean: -260_02,
    });
    // Deviations from −260.02: about 160.01, 160, 159.99, 159.98 and 639.98: the mean square is 102,393.6; its root 319.99.
    expect(acme?.outflow?.standardDeviation).toBe(319_99);
  });

  it('marks who stands on an unproven statement, and nobody else', () => {
    const proven = sketchAccount([{ start: '2024-01-01', end: '2024-02-05', opening: 0, rows: weekly }], 'p');
    const row = ['2024-03-02', -1_00, { counterparty: 'OTHER' }] as const;
    const unproven = sketchAccount(
      [{ start: '2024-03-01', end: '2024-03-31', opening: 0, verdict: 'unproven', rows: [row] }],
      'u',
    );
    const { merchantSummary, recurring } = calculationsOf([proven, unproven]);
    expect(merchantSummary.map(({ party, includesUnproven }) => [party.name, includesUnproven])).toEqual([
      ['ACME RENTALS', false],
      ['OTHER', true],
    ]);
    expect(recurring.map(({ includesUnproven }) => includesUnproven)).toEqual([false]);
  });

  it('knows one day', () => {
    expect(calculations.merchantSummary[1]?.inflow).toMatchObject({
      count: 1,
      standardDeviation: 0,
      durationDays: 0,
      meanIntervalDays: null,
      modeIntervalDays: null,
      frequency: 'not_enough_data',
      estimatedMonthlyAmount: null,
    });
  });

  const subscription = (amount: (week: number) => number, weeks: number, end: string) =>
    calculationsOf([
      sketchAccount([
        {
          start: '2024-01-01',
          end,
          opening: 0,
          rows: Array.from(
            { length: weeks },
            (_, week) => [addDays('2024-01-01', 7 * week), -amount(week), { counterparty: 'X' }] as const,
          ),
        },
      ]),
    ]).merchantSummary[0]?.outflow;

  it('estimates a month by the rhythm: 100 × 4.33', () => {
    expect(subscription(() => 100_00, 4, '2024-01-31')).toMatchObject({
      frequency: 'weekly',
      estimatedMonthlyAmount: -433_00,
    });
  });

  it('is active until one and a half times the rhythm after the last: 12 days for a week', () => {
    // The last is of January 22; a week may take eight days.
    expect(subscription(() => 100_00, 4, '2024-02-03')?.isActive).toBe(true);
    expect(subscription(() => 100_00, 4, '2024-02-04')?.isActive).toBe(false);
  });

  it('has changed when the last ninety days differ by more than a tenth', () => {
    // Twenty weeks, to May 13; ninety days before is February 13: the first seven payments are older.
    expect(subscription((week) => (week < 7 ? 100_00 : 110_00), 20, '2024-05-13')?.changedInLast90Days).toBe(false);
    expect(subscription((week) => (week < 7 ? 100_00 : 110_01), 20, '2024-05-13')?.changedInLast90Days).toBe(true);
  });

  it('asks for activity until the end of the account it is on, not of another', () => {
    const early = sketchAccount([{ start: '2024-01-01', end: '2024-01-31', opening: 0, rows: weekly }], 'a');
    const late = sketchAccount([{ start: '2024-06-01', end: '2024-06-30', opening: 0, rows: [] }], 'b');
    expect(calculationsOf([early, late]).merchantSummary[0]?.outflow?.isActive).toBe(true);
  });
});

describe('statistics', () => {
  it('sums by category and month', () => {
    const [january, february] = calculations.statistics.byCategory.filter(({ label }) => label === 'Other Expenses');
    // Out: 400.10 + 900 + 3 = 1303.10 in six rows; in: 2.
    expect(january).toMatchObject({
      date: '2024-01-01',
      outflow: { amount: -1303_10, count: 6, average: -217_18 },
      inflow: { amount: 2_00, count: 1, average: 2_00 },
      net: { amount: -1301_10, count: 7, average: -185_87 },
    });
    expect(february).toBeUndefined();
  });

  it.each([
    ['day', '2024-01-11'],
    ['week', '2024-01-08'],
    ['month', '2024-01-01'],
    ['quarter', '2024-01-01'],
    ['year', '2024-01-01'],
  ] as const)('by %s begins on %s', (granularity, date) => {
    const rows = statisticsOf(calculations.books, 'merchant', granularity);
    expect(rows.find(({ label }) => label === 'Corner Shop')?.date).toBe(date);
  });

  it('puts December into the fourth quarter and a Sunday into the week before', () => {
    const winter = calculationsOf([sketchAccount([{ rows: [['2024-12-29', 1_00]] }])]).books;
    expect(statisticsOf(winter, 'category', 'quarter')[0]?.date).toBe('2024-10-01');
    expect(statisticsOf(winter, 'category', 'week')[0]?.date).toBe('2024-12-23');
  });
});

describe('named dates and attributes', () => {
  const settings = settingsWith({ customDate: '2024-01-15' });
  const named = calculationsOf([sketch], { settings, asOf: '2024-03-01' });

  it('tells those it knows', () => {
    expect(named.namedDates).toEqual({
      end_user_created: null,
      end_user_last_updated: null,
      last_transaction: '2024-01-29',
      end_user_last_enriched: '2024-03-01',
      last_data_source_end_date_or_transaction_timestamp: '2024-02-05',
      custom_date: '2024-01-15',
    });
  });

  it('tells what the statements say of the company', () => {
    const values = new Map(named.attributes.map(({ label, value }) => [label, value]));
    expect(values.get('account_owner_names')).toBe('Acme LLC');
    expect(values.get('number_of_transactions')).toBe(8);
    expect(values.get('data_end_date')).toBe('2024-02-05');
  });
});
