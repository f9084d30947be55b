import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProfitAndLoss, transactionsBehindLine } from '../../main/summaries/index.ts';
import { addDays } from '../../shared/dates.ts';
import { totalMonths } from '../../shared/figures/total-months.ts';
import { type AnalyticsGroup, DEFAULT_PROFIT_AND_LOSS } from '../../shared/model/index.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import { calculationsOf, REVENUE, type RowSketch, sketchAccount } from './builders.ts';

const INVENTORY = ['inventory', 'Inventory', 'cost_of_goods_sold'] as const;
const RENT = ['rent', 'Rent', 'operational_expenses'] as const;
const TAXES = ['taxes', 'Taxes', 'tax_expenses'] as const;
const NONE = ['none', 'Uncategorised', null] as const;

const OTHER_SECTION = { slug: 'other', name: 'Other', adds: null };

const sketch = sketchAccount([
  {
    start: '2024-01-01',
    end: '2024-02-29',
    opening: 0,
    closing: 660_00,
    rows: [
      ['2024-01-05', 1000_00, { category: REVENUE, confidence: 1 }],
      ['2024-01-06', -400_00, { category: INVENTORY, confidence: 0.5 }],
      ['2024-01-07', -100_00, { category: RENT, confidence: 0.5 }],
      ['2024-02-05', 500_00, { category: REVENUE, confidence: 0.7 }],
      ['2024-02-06', -300_00, { category: TAXES }],
      ['2024-02-07', -40_00, { category: NONE }],
    ],
  },
]);

const valuesOf = (changed = {}) => {
  const report = calculationsOf([sketch], { settings: settingsWith(changed) }).profitAndLoss;
  return new Map(
    report.sections.flatMap(({ layout, lines }) =>
      lines.map((one) => [`${layout.slug}/${one.layout.name}`, one.values]),
    ),
  );
};

describe('profit and loss', () => {
  const { profitAndLoss: report } = calculationsOf([sketch]);

  it('runs from revenue to all cash that moved', () => {
    expect(report.months).toEqual(['2024-01', '2024-02']);
    expect(report.sections.map(({ layout }) => layout.slug)).toEqual([
      'revenue',
      'cost_of_goods_sold',
      'gross_operating_cashflow',
      'operational_expenses',
      'net_operating_cashflow',
      'tax_expenses',
      'other_income',
      'special_items',
      'debt',
      'equity',
      'intra_company',
      'other',
      'net_cash_movement',
    ]);
  });

  it('adds up signed amounts by month', () => {
    const values = valuesOf();
    expect(values.get('revenue/Revenue')).toEqual([1000_00, 500_00]);
    expect(values.get('cost_of_goods_sold/Inventory')).toEqual([-400_00, 0]);
    // 1000 − 400; 500.
    expect(values.get('gross_operating_cashflow/Gross operating cashflow')).toEqual([600_00, 500_00]);
    expect(values.get('gross_operating_cashflow/% of revenue')).toEqual([0.6, 1]);
    // 600 − 100; 500.
    expect(values.get('net_operating_cashflow/Net operating cashflow')).toEqual([500_00, 500_00]);
    expect(values.get('tax_expenses/Taxes')).toEqual([0, -300_00]);
    expect(values.get('other/Uncategorised')).toEqual([0, -40_00]);
    expect(values.get('net_cash_movement/Net cash movement')).toEqual([500_00, 160_00]);
  });

  it('grows by (500 − 1000) ÷ 1000, not at all without a month before', () => {
    expect(valuesOf().get('revenue/Growth')).toEqual([null, -0.5]);
  });

  it('comes to the change of the balance', () => {
    expect(report.balanceChange).toEqual({ values: [500_00, 160_00], total: 660_00 });
    expect(report.difference).toEqual({ values: [0, 0], total: 0 });
    expect(report.includesUnproven).toEqual([false, false]);
  });

  it('totals amounts, divides totals, and has no total of a growth', () => {
    const totals = new Map(
      report.sections.flatMap(({ lines }) => lines.map(({ layout, total }) => [layout.name, total])),
    );
    expect(totals.get('Revenue')).toBe(1500_00);
    // 1000 + 500 − 400.
    expect(totals.get('Gross operating cashflow')).toBe(1100_00);
    expect(totals.get('Growth')).toBeNull();
    const gross = report.sections.find(({ layout }) => layout.slug === 'gross_operating_cashflow');
    // 1100 ÷ 1500, and not the mean of 0.6 and 1.
    expect(gross?.lines.find(({ isRatio }) => isRatio)?.total).toBe(0.7333);
  });

  it('is as sure as its amounts: (1000 × 1 + 500 × 0.7) ÷ 1500', () => {
    expect(report.sections[0]?.lines[0]?.confidence).toBe(0.9);
    // Gross: (1000 + 350 + 200) ÷ 1900 = 0.81578…
    expect(report.sections[2]?.lines[0]?.confidence).toBe(0.8158);
  });

  it('moves a category to another section, and every line follows', () => {
    const values = valuesOf({ profitAndLossSections: { rent: 'cost_of_goods_sold' } });
    expect(values.get('cost_of_goods_sold/Rent')).toEqual([-100_00, 0]);
    expect(values.has('operational_expenses/Rent')).toBe(false);
    expect(values.get('gross_operating_cashflow/Gross operating cashflow')).toEqual([500_00, 500_00]);
    expect(values.get('net_cash_movement/Net cash movement')).toEqual([500_00, 160_00]);
  });
});

describe('a month without data', () => {
  const statementOf = (start: string, end: string, opening: number, amount: number) => ({
    start,
    end,
    opening,
    closing: opening + amount,
    rows: [[start, amount, { category: REVENUE }] as const],
  });
  const january = statementOf('2024-01-01', '2024-01-31', 5000_00, 1000_00);
  const march = statementOf('2024-03-01', '2024-03-31', 9000_00, 500_00);
  const april = statementOf('2024-04-01', '2024-04-30', 9500_00, 600_00);
  const may = statementOf('2024-05-01', '2024-05-20', 10100_00, 600_00);
  const gapped = sketchAccount([january, march, april, may]);
  const lineNamed = ({ sections }: ProfitAndLoss, name: string) =>
    sections.flatMap(({ lines }) => lines).find(({ layout }) => layout.name === name);

  it('has no figures, and no growth leads over it or to part of a month', () => {
    const { profitAndLoss: report } = calculationsOf([gapped]);
    expect(lineNamed(report, 'Net cash movement')?.values).toEqual([1000_00, null, 500_00, 600_00, 600_00]);
    expect(lineNamed(report, '% of revenue')?.values).toEqual([1, null, 1, 1, 1]);
    expect(lineNamed(report, 'Growth')?.values).toEqual([null, null, null, 0.2, null]);
    expect(report.balanceChange.values).toEqual([1000_00, null, 500_00, 600_00, 600_00]);
    expect(report.covers.map((cover) => cover?.isFull ?? null)).toEqual([true, null, true, true, false]);
  });

  it('adds nothing to a total, which is that of what is seen, by the rule of the summary by month', () => {
    const { profitAndLoss: report, bankStatementSummary, months } = calculationsOf([gapped]);
    expect(lineNamed(report, 'Net cash movement')?.total).toBe(2700_00);
    expect(lineNamed(report, '% of revenue')?.total).toBe(1);
    expect([report.balanceChange.total, report.difference.total]).toEqual([2700_00, 0]);
    expect(bankStatementSummary.byMonth.total?.totalDeposits).toBe(2700_00);
    expect(totalMonths(report.covers)).toBe('4 of 5 months, partial');
    expect(totalMonths(months.map(({ row }) => row))).toBe('4 of 5 months, partial');
  });

  it('leaves no total where no month has data', () => {
    const { profitAndLoss: report } = calculationsOf([sketchAccount([{ rows: [] }])]);
    expect(report.balanceChange).toEqual({ values: [], total: null });
  });

  it('of one account leaves the change of balances unknown where others have data', () => {
    const other = sketchAccount([statementOf('2024-01-01', '2024-05-20', 0, 7_00)], 'other');
    const { profitAndLoss: report } = calculationsOf([gapped, other]);
    expect(lineNamed(report, 'Net cash movement')?.values[1]).toBe(0);
    expect(report.balanceChange.values[1]).toBeNull();
    expect(report.covers[1]).toMatchObject({ isFull: false });
    // 1000 + 500 + 600 + 600 + 7 moved; by how much balances changed is not known of February.
    expect(lineNamed(report, 'Net cash movement')?.total).toBe(2707_00);
    expect([report.balanceChange.total, report.difference]).toEqual([
      null,
      { values: [0, null, 0, 0, 0], total: null },
    ]);
  });
});

describe('a layout of the user’s own', () => {
  const OWN = [
    { slug: 'revenue', name: 'Sales', adds: null },
    { slug: 'own_1', name: 'Premises', adds: null },
    { slug: 'own_2', name: 'After premises', adds: ['revenue', 'own_1'] },
    { slug: 'other', name: 'All else', adds: null },
  ];
  const settings = { profitAndLossLayout: OWN, profitAndLossSections: { rent: 'own_1', taxes: 'gone' } };

  it('names, orders, adds and leaves out, and still counts every row once', () => {
    const values = valuesOf(settings);
    expect([...values.keys()]).toEqual([
      'revenue/Sales',
      'revenue/Revenue',
      'revenue/Growth',
      'own_1/Premises',
      'own_1/Rent',
      'own_2/After premises',
      'own_2/% of revenue',
      'other/All else',
      'other/Inventory',
      'other/Taxes',
      'other/Uncategorised',
      'net_cash_movement/Net cash movement',
    ]);
    expect(values.get('own_1/Premises')).toEqual([-100_00, 0]);
    // 1000 − 100; 500.
    expect(values.get('own_2/After premises')).toEqual([900_00, 500_00]);
    expect(values.get('own_2/% of revenue')).toEqual([0.9, 1]);
    // Inventory −400; taxes −300 and uncategorised −40.
    expect(values.get('other/All else')).toEqual([-400_00, -340_00]);
    expect(values.get('net_cash_movement/Net cash movement')).toEqual([500_00, 160_00]);
  });

  it('leaves metrics of sections that it lacks unknown, not zero', () => {
    const { scorecard } = calculationsOf([sketch], { settings: settingsWith(settings) });
    const metricOf = (label: string) =>
      scorecard.cells.find(({ metric, dateRange }) => metric.label === label && dateRange === 'last_90_days')?.value;
    expect(metricOf('revenue_profit_and_loss')).toBe(1500_00);
    expect(metricOf('opex_profit_and_loss')).toBeNull();
    expect(metricOf('net_operating_cashflow_profit_and_loss')).toBeNull();
  });

  it('has no shares of revenue where it has no revenue', () => {
    const values = valuesOf({ profitAndLossLayout: OWN.slice(3) });
    expect([...values.keys()].filter((name) => name.includes('%'))).toEqual([]);
    expect(values.get('other/All else')).toEqual(values.get('net_cash_movement/Net cash movement'));
  });
});

const CATEGORIES: readonly (readonly [string, string, AnalyticsGroup | null])[] = [
  REVENUE,
  INVENTORY,
  RENT,
  TAXES,
  NONE,
];
const anyRow: fc.Arbitrary<RowSketch> = fc
  .record({
    day: fc.nat(100),
    amount: fc.integer({ min: -90_000, max: 90_000 }),
    category: fc.constantFrom(...CATEGORIES),
  })
  .map(({ day, amount, category }) => [addDays('2024-01-10', day), amount, { category }]);

/** Of the months of 2024. */
const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31];
const anyRows = fc.array(anyRow, { maxLength: 40 });
/** The default sections in any number and order, the last one always among them. */
const anyLayout = fc
  .shuffledSubarray(DEFAULT_PROFIT_AND_LOSS.filter(({ adds }) => adds === null))
  .map((sections) => (sections.some(({ slug }) => slug === 'other') ? sections : [...sections, OTHER_SECTION]));

describe('whatever the rows', () => {
  it('every amount is the sum of the transactions it names', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
        const { books, profitAndLoss: report } = calculationsOf([sketchAccount([{ rows }])]);
        const amounts = new Map(books.entries.map(({ id, amount }) => [id, amount]));
        for (const line of report.sections.flatMap(({ lines }) => lines).filter(({ isRatio }) => !isRatio)) {
          for (const [at, month] of report.months.entries()) {
            const ids = transactionsBehindLine(books, report, line.layout.numerator, month);
            const sum = ids.reduce((all, id) => all + (amounts.get(id) ?? Number.NaN), 0);
            expect(sum).toBe(line.values[at]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('the last line is the change of the balance, cards included', () => {
    fc.assert(
      fc.property(anyRows, anyRows, anyLayout, (rows, onCard, profitAndLossLayout) => {
        const whole = { start: '2024-01-10', end: addDays('2024-01-10', 100), opening: 5_00 };
        const checking = sketchAccount([{ ...whole, rows }], 'a');
        const card = sketchAccount([{ ...whole, type: 'credit_card', rows: onCard }], 'b');
        const settings = settingsWith({ profitAndLossLayout });
        const { profitAndLoss: report } = calculationsOf([checking, card], { settings });
        const net = report.sections.at(-1)?.lines[0];
        expect(net?.values).toEqual(report.balanceChange.values);
        const moved = [...rows, ...onCard].reduce((sum, [, amount]) => sum + amount, 0);
        expect([net?.total, report.balanceChange.total]).toEqual([moved, moved]);
        expect(new Set(report.difference.values)).toEqual(new Set([0]));
      }),
    );
  });

  it('every month with data has figures that come to the change of the balance, and no other month has any', () => {
    const anyPresence = fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }).filter((months) => months.some(Boolean));
    fc.assert(
      fc.property(anyPresence, fc.integer({ min: 1, max: 90_000 }), (presence, amount) => {
        const months = presence.map((_, at) => `2024-0${at + 1}`);
        const present = months.filter((_, at) => presence[at]);
        const account = sketchAccount(
          present.map((month, at) => ({
            start: `${month}-01`,
            end: `${month}-${LAST_DAYS[months.indexOf(month)]}`,
            // Whatever moved in a month that is not there stands in the opening of the next.
            opening: at * 1_000_000,
            rows: [[`${month}-05`, amount * (at + 1), { category: REVENUE }]],
          })),
        );
        const { profitAndLoss: report } = calculationsOf([account]);
        const expected = report.months.map((month) =>
          present.includes(month) ? amount * (present.indexOf(month) + 1) : null,
        );
        const total = expected.reduce<number>((sum, value) => sum + (value ?? 0), 0);
        expect(report.sections.at(-1)?.lines[0]).toMatchObject({ values: expected, total });
        expect(report.balanceChange).toEqual({ values: expected, total });
        const growth = report.sections[0]?.lines.find(({ layout }) => layout.isGrowth)?.values;
        expect(growth?.map((value) => value !== null)).toEqual(
          report.months.map((_, at) => (expected[at] ?? null) !== null && (expected[at - 1] ?? null) !== null),
        );
      }),
    );
  });
});
