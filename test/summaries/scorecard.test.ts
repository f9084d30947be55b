import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transactionsBehindMetric } from '../../main/summaries/index.ts';
import { addDays } from '../../shared/dates.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import type { Sketch, StatementSketch } from './builders.ts';
import { calculationsOf, FEE, REVENUE, sketchAccount } from './builders.ts';

const INVENTORY = ['inventory', 'Inventory', 'cost_of_goods_sold'] as const;
const RENT = ['rent', 'Rent', 'operational_expenses'] as const;
const ADVANCE = ['debt_investment', 'Debt Investment', 'debt'] as const;
const REPAYMENT = ['debt_repayment', 'Debt Repayment', 'debt'] as const;
const NONE = ['none', 'Uncategorised', null] as const;
const MCA = 'debt.mca_or_rbf';

/** Sixty days, January 1 to February 29, 2024; the last transaction is of February 29. */
const STATEMENT: StatementSketch = {
  start: '2024-01-01',
  end: '2024-02-29',
  opening: 1000_00,
  rows: [
    ['2024-01-05', 600_00, { category: REVENUE, counterparty: 'GLOBEX', confidence: 1, balance: 1600_00 }],
    ['2024-01-10', -200_00, { category: INVENTORY, merchant: 'Sysco', confidence: 0.5 }],
    ['2024-01-20', 2000_00, { category: ADVANCE, merchantGroup: MCA }],
    ['2024-02-05', 300_00, { category: REVENUE, counterparty: 'INITECH' }],
    ['2024-02-06', 100_00, { category: REVENUE, counterparty: 'GLOBEX' }],
    ['2024-02-10', -100_00, { category: RENT }],
    ['2024-02-15', -500_00, { category: REPAYMENT, merchantGroup: MCA }],
    ['2024-02-16', -35_00, { category: FEE }],
    ['2024-02-29', -65_00, { category: NONE }],
  ],
};
const sketch = sketchAccount([STATEMENT]);

const cardOf = (changed = {}, rest = {}) => {
  const { scorecard } = calculationsOf([sketch], { settings: settingsWith(changed), asOf: '2024-03-10', ...rest });
  const cells = new Map(scorecard.cells.map((cell) => [`${cell.metric.label}|${cell.dateRange}`, cell]));
  return (label: string, range = 'last_60_days') => cells.get(`${label}|${range}`);
};
const card = cardOf();
const value = (label: string, range?: string) => card(label, range)?.value;

describe('the scorecard', () => {
  it.each([
    ['data_volume', 9],
    // January 5 to February 29.
    ['date_range', 55],
    ['date_range_with_data_sources', 59],
    // To March 10.
    ['data_freshness', 10],
    ['accounts', 1],
    ['potentially_duplicated_account_pairs', 0],
    ['has_unreconciled_data', 0],
    // 1000 + 600 − 200 + 2000 + 300 + 100 − 100 − 500 − 35 − 65.
    ['latest_balance', 3100_00],
    ['last_debt_investment', 2000_00],
    // January 20 to February 29.
    ['last_debt_investment_days', 40],
    ['latest_largest_mca_funding_amount', 2000_00],
    ['heron_score', null],
  ])('looks at everything for %s: %j', (label, expected) => {
    expect(value(label, 'latest')).toBe(expected);
  });

  it.each([
    ['has_balance_ratio', 1 / 9],
    ['data_coverage', 1],
    // Moved: 600 + 200 + 2000 + 300 + 100 + 100 + 500 + 35 + 65 = 3900; all but 65 have a category.
    ['category_coverage', 3835 / 3900],
    // Sysco 200, the funder 2500.
    ['merchant_coverage', 2700 / 3900],
    // 600 × 1 + 200 × 0.5 + 3100 × 0.8.
    ['confidence', 3180 / 3900],
    ['unconnected_account_ratio', 0],
    ['inflows', 4],
    ['outflows', 5],
    ['inflow_amount', 3000_00],
    ['net_amount', 2100_00],
    // 3000 ÷ (60 ÷ 365 × 12) = 1520.8333…
    ['inflow_monthly_avg_amount', 1520_83],
    ['inflow_daily_average', 50_00],
    // 900 ÷ 60.
    ['outflow_daily_average', 15_00],
    ['deposit_days', 4],
    // The first thirty days end on January 30: 2600; then 400.
    ['inflow_growth_rate', (400 - 2600) / 2600],
    ['revenue', 1000_00],
    // 1000 × 365 ÷ 60 = 6083.3333…
    ['annualized_revenue', 6083_33],
    ['revenue_monthly_average', 506_94],
    ['revenue_daily_average', 16_67],
    ['revenue_growth_rate', (400 - 600) / 600],
    ['revenue_sources', 2],
    // Globex in January; both in February.
    ['average_monthly_revenue_sources', 1.5],
    ['min_number_of_revenue_deposits', 1],
    ['cogs', 200_00],
    // Rent and the fee.
    ['opex', 135_00],
    ['gross_operating_cashflow', 800_00],
    ['net_operating_cashflow', 665_00],
    ['net_operating_cashflow_daily_average', 11_08],
    ['revenue_profit_and_loss', 1000_00],
    ['net_operating_cashflow_profit_and_loss', 665_00],
    ['debt_investment', 2000_00],
    ['debt_investment_count', 1],
    ['debt_investors', 1],
    ['debt_repayment', 500_00],
    ['debt_repayment_daily_average', 8_33],
    ['debt_collection', 0],
    ['distinct_mcas', 1],
    ['distinct_mcas_from_inflows', 1],
    ['distinct_mcas_from_outflows', 1],
    ['debt_service_coverage_ratio', 665 / 500],
    ['nsf_fees', 35_00],
    ['nsf_days', 1],
    ['atm_withdrawals', 0],
    ['tax_payments', 0],
    ['balance_minimum', 1000_00],
    ['balance_maximum', 3800_00],
    ['change_in_balance', 2100_00],
    ['negative_balance_days', 0],
    ['negative_balance_days_by_account', 0],
    // 2100 over the 59 steps between 60 days: 35.5932…
    ['mean_balance_velocity', 35_59],
    // 3900 moved, each on a day of its own: 66.1016…
    ['mean_abs_balance_velocity', 66_10],
    ['min_total_revenue_per_statement', 1000_00],
    ['min_revenue_count_per_statement_ignoring_savings_and_loc_accounts', 3],
    ['max_negative_balance_days_per_statement', 0],
    ['max_low_balance_days_per_statement', 0],
    ['category_revenue_count', 3],
    ['rent_in_out_ratio', 0],
    ['taxes_in_out_ratio', null],
    ['debt_investment_to_overdraft_nsf_fees_ratio', 2000 / 35],
    ['revenue_to_payroll_and_consultants_ratio', null],
  ])('over the sixty days %s is %j', (label, expected) => {
    const found = value(label);
    if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 10);
    else expect(found).toBe(expected);
  });

  it('averages balances as a plain walk does', () => {
    // Ends: Jan 1–4 1000 (4 days), 5–9 1600 (5), 10–19 1400 (10), Jan 20–Feb 4 3400 (16), 5 3700, 6–9 3800 (4),
    // 10–14 3700 (5), 15 3200, 16–28 3165 (13), 29 3100.
    const sum = 4 * 1000 + 5 * 1600 + 10 * 1400 + 16 * 3400 + 3700 + 4 * 3800 + 5 * 3700 + 3200 + 13 * 3165 + 3100;
    expect(value('balance_average')).toBe(Math.round((sum * 100) / 60));
    expect(value('min_average_daily_balance_per_statement')).toBe(Math.round((sum * 100) / 60));
  });

  it('knows the weekday with the highest and the lowest balance', () => {
    const two = sketchAccount([
      {
        start: '2024-01-01',
        end: '2024-01-07',
        opening: 10_00,
        rows: [
          ['2024-01-03', 5_00],
          ['2024-01-04', -9_00],
        ],
      },
    ]);
    const { cells } = calculationsOf([two]).scorecard;
    const ofWeek = (label: string) =>
      cells.find(({ metric, dateRange }) => metric.label === label && dateRange === 'last_30_days')?.value;
    // The last transaction is of Thursday, the 4th: 10, 10, 15, 6.
    expect(ofWeek('weekday_with_highest_avg')).toBe('Wednesday');
    expect(ofWeek('weekday_with_lowest_avg')).toBe('Thursday');
  });

  it('counts months under the revenue that is asked for, where one is', () => {
    expect(value('number_months_revenue_less_monthly_target')).toBeNull();
    const asked = cardOf({ requiredRevenuePerMonth: 500 });
    // January 600, February 400.
    expect(asked('number_months_revenue_less_monthly_target')?.value).toBe(1);
  });

  it('follows the layout of the profit and loss only where it says so', () => {
    const moved = cardOf({ profitAndLossSections: { rent: 'cost_of_goods_sold' } });
    expect(moved('cogs')?.value).toBe(200_00);
    expect(moved('cogs_profit_and_loss')?.value).toBe(300_00);
  });

  it.each([
    ['last_30_days', 400_00],
    // February 29 is the last day of its month: the month is over.
    ['last_1_full_calendar_months', 400_00],
    ['last_2_full_calendar_months', 1000_00],
    ['last_1_calendar_months', 400_00],
    ['last_2_calendar_months', 1000_00],
    ['last_365_days', 1000_00],
  ])('of %s the revenue is %j', (range, expected) => {
    expect(value('revenue', range)).toBe(expected);
  });

  it('says how far the data reach', () => {
    expect(card('revenue', 'last_60_days')).toMatchObject({ status: 'available', reason: null });
    expect(card('revenue', 'last_90_days')).toMatchObject({
      status: 'partially_available',
      reason: 'The range is 2023-12-02 to 2024-02-29; the data reach from 2024-01-01 to 2024-02-29.',
    });
    expect(card('heron_score', 'latest')).toMatchObject({ status: 'not_available', value: null });
    const later = cardOf({ scorecardDate: 'custom_date', customDate: '2024-12-31' });
    expect(later('revenue', 'last_30_days')).toMatchObject({ status: 'not_available', value: null });
    expect(later('revenue', 'last_30_days')?.reason).toContain('the data reach');
  });

  it('says what no statement of an account covers', () => {
    const monthly = (months: readonly string[], name: string) =>
      sketchAccount(
        months.map((month) => ({
          start: `2024-${month}-01`,
          end: `2024-${month}-30`,
          rows: [[`2024-${month}-30`, 5000_00, { category: REVENUE }]],
        })),
        name,
      );
    const gapped = monthly(['04', '06'], 'gapped');
    const whole = sketchAccount([{ start: '2024-04-01', end: '2024-06-30', rows: [['2024-06-30', 1_00]] }], 'whole');
    const averageOf = (range: string, ...accounts: readonly Sketch[]) =>
      calculationsOf(accounts).scorecard.cells.find(
        ({ metric, dateRange }) => metric.label === 'revenue_monthly_average' && dateRange === range,
      );
    const reason = 'No statement of account ****gapped covers 2024-05-01 to 2024-05-31.';
    expect(averageOf('last_3_full_calendar_months', gapped)).toMatchObject({
      status: 'partially_available',
      reason,
    });
    expect(averageOf('last_3_full_calendar_months', gapped, whole)).toMatchObject({
      status: 'partially_available',
      reason,
    });
    expect(averageOf('last_45_days', gapped)).toMatchObject({
      status: 'partially_available',
      reason: 'No statement of account ****gapped covers 2024-05-17 to 2024-05-31.',
    });
    expect(averageOf('last_30_days', gapped)).toMatchObject({ status: 'available', reason: null });
  });

  it('knows nothing of a range that lies in a gap', () => {
    const gapped = sketchAccount(
      ['01', '06'].map((month) => ({
        start: `2024-${month}-01`,
        end: `2024-${month}-30`,
        rows: [[`2024-${month}-30`, 5000_00, { category: REVENUE }]],
      })),
    );
    const settings = settingsWith({ scorecardDate: 'custom_date', customDate: '2024-04-30' });
    const cell = calculationsOf([gapped], { settings }).scorecard.cells.find(
      ({ metric, dateRange }) => metric.label === 'revenue' && dateRange === 'last_30_days',
    );
    expect(cell).toMatchObject({
      status: 'not_available',
      value: null,
      reason: 'No statement of account ****a covers 2024-04-01 to 2024-04-30.',
    });
  });

  it('looks from the date that the settings name', () => {
    const custom = cardOf({ scorecardDate: 'custom_date', customDate: '2024-01-31' });
    expect(custom('revenue', 'last_30_days')?.value).toBe(600_00);
    expect(custom('last_debt_investment_days', 'latest')?.value).toBe(11);
    const none = calculationsOf([sketch], { settings: settingsWith({ scorecardDate: 'end_user_created' }) });
    expect(none.scorecard).toMatchObject({ anchor: null, cells: [] });
  });

  it('marks what rests on unproven statements', () => {
    const unsure = sketchAccount([{ ...STATEMENT, verdict: 'broken' }]);
    expect(calculationsOf([unsure]).scorecard.cells.every(({ includesUnproven }) => includesUnproven)).toBe(true);
    expect(card('revenue')?.includesUnproven).toBe(false);
  });

  it('goes on as the last ninety days went', () => {
    // 35 ÷ 60 × 30 = 17.50. The balance: 3100 + (2100 ÷ 60) × 31 ÷ 2 = 3642.50.
    expect(value('predicted_nsf_fees', 'next_30_days')).toBe(17_50);
    expect(value('predicted_balance_daily_average', 'next_30_days')).toBe(3642_50);
  });

  it('has each metric once in each range it is made for', () => {
    const { cells } = calculationsOf([sketch]).scorecard;
    const keys = cells.map(({ metric, dateRange }) => `${metric.label}|${dateRange}`);
    expect(new Set(keys).size).toBe(keys.length);
    // Heron's 214, and two of our own.
    expect(new Set(cells.map(({ metric }) => metric.label)).size).toBe(216);
    expect(new Set(cells.map(({ dateRange }) => dateRange)).size).toBe(25);
  });
});

describe('the transactions behind a metric', () => {
  /** How each of these adds up the transactions it names. */
  const SUMS: Readonly<Record<string, (amounts: readonly number[]) => number>> = {
    inflow_amount: total,
    net_amount: total,
    revenue: total,
    gross_operating_cashflow: total,
    net_operating_cashflow: total,
    revenue_profit_and_loss: total,
    debt_investment: total,
    cogs: (amounts) => -total(amounts),
    opex: (amounts) => -total(amounts),
    opex_profit_and_loss: (amounts) => -total(amounts),
    nsf_fees: (amounts) => -total(amounts),
    debt_repayment: (amounts) => -total(amounts),
    inflows: (amounts) => amounts.length,
    outflows: (amounts) => amounts.length,
    category_rent_count: (amounts) => amounts.length,
    debt_investment_count: (amounts) => amounts.length,
  };

  function total(amounts: readonly number[]): number {
    return amounts.reduce((sum, amount) => sum + amount, 0);
  }

  const anyRow = fc
    .record({
      day: fc.nat(120),
      amount: fc.integer({ min: -90_000, max: 90_000 }).filter((amount) => amount !== 0),
      category: fc.constantFrom(INVENTORY, RENT, REPAYMENT, FEE, NONE),
    })
    .map(({ day, amount, category }) => {
      const said = amount > 0 && day % 2 === 0 ? { category: day % 4 === 0 ? REVENUE : ADVANCE } : { category };
      return [addDays('2024-01-01', day), amount, said] as const;
    });

  it('add up to it, whatever the rows', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 40 }), (rows) => {
        const { books, scorecard } = calculationsOf([sketchAccount([{ rows }])]);
        const amounts = new Map(books.entries.map(({ id, amount }) => [id, amount]));
        for (const cell of scorecard.cells) {
          const sum = SUMS[cell.metric.label];
          if (!sum || cell.value === null) continue;
          const ids = transactionsBehindMetric(books, scorecard, cell) ?? [];
          // `+ 0`: −0 and 0 are one figure.
          expect([cell.metric.label, sum(ids.map((id) => amounts.get(id) ?? Number.NaN)) + 0]).toEqual([
            cell.metric.label,
            (cell.value as number) + 0,
          ]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('are none of a balance', () => {
    const { books, scorecard } = calculationsOf([sketch]);
    const cell = scorecard.cells.find(({ metric }) => metric.label === 'balance_minimum');
    expect(cell && transactionsBehindMetric(books, scorecard, cell)).toBeNull();
  });
});

describe('what underwriters ask for', () => {
  // Ends of the sixty days: see STATEMENT; written out, so that the sums below are a plain walk over them.
  const ends = [
    [4, 1000],
    [5, 1600],
    [10, 1400],
    [16, 3400],
    [1, 3700],
    [4, 3800],
    [5, 3700],
    [1, 3200],
    [13, 3165],
    [1, 3100],
  ].flatMap(([days = 0, end = 0]) => Array.from({ length: days }, () => end));
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

  it('the balance rises by the means of its halves, in standard deviations', () => {
    expect(ends).toHaveLength(60);
    const deviation = Math.sqrt(mean(ends.map((end) => (end - mean(ends)) ** 2)));
    const trend = (mean(ends.slice(30)) - mean(ends.slice(0, 30))) / deviation;
    expect(trend).toBeGreaterThan(1);
    expect(value('cash_balance_trend')).toBeCloseTo(trend, 9);
  });

  it('the money lasts 183.6 days: 2,754.08 on average, and 900 out in sixty days', () => {
    expect(value('cash_expense_days')).toBeCloseTo(mean(ends) / (900 / 60), 3);
  });

  it('own transfers are no expense, a balance that stands still has no trend', () => {
    const OWN = [
      'unreconciled_intra_company_transfers',
      'Unreconciled Intra-company Transfers',
      'intra_company',
    ] as const;
    const still = sketchAccount([
      {
        start: '2024-01-01',
        end: '2024-01-30',
        opening: 900_00,
        rows: [
          ['2024-01-10', 300_00, { category: OWN }],
          ['2024-01-10', -270_00, { category: OWN }],
          ['2024-01-10', -30_00, { category: RENT }],
        ],
      },
    ]);
    const { cells } = calculationsOf([still]).scorecard;
    const cell = (label: string) =>
      cells.find(({ metric, dateRange }) => metric.label === label && dateRange === 'last_365_days')?.value;
    expect(cell('cash_balance_trend')).toBeNull();
    // 900 ÷ (30 ÷ 30 days): up to the last transaction, ten days and a third of a day's expense each.
    expect(cell('cash_expense_days')).toBe(300);
  });
});
