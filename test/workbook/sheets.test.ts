import { describe, expect, it } from 'vitest';
import type { Analysis, ChangedSettings } from '../../shared/model/index.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import { sketchAccount, sketchAnalysis } from '../summaries/builders.ts';
import { fundedCompany } from './funded-company.ts';
import { lineOf, linesOf, readBack, tableOf, tableUnder } from './read-back.ts';
import { buildWorkbook, bySettings } from './sketches.ts';

const workbook = readBack(buildWorkbook(fundedCompany()));
const valuesOf = (row: Map<string, { v?: unknown }> | undefined, ...headers: string[]): unknown[] =>
  headers.map((header) => row?.get(header)?.v);

/*
 * The sales, by hand. GLOBEX pays every fifth day from 3 January: 1,234.56 and 10.01 more each time; INITECH every eleventh day
 * from 4 January: 333.33 and a cent more each time. March has no statement.
 *   January:  6 × 1,234.56 + 10.01 × (0 + 1 + 2 + 3 + 4 + 5) = 7,557.51; 333.33 + 333.34 + 333.35 = 1,000.02
 *   together: 18 × 1,234.56 + 10.01 × (0 + … + 11 + 18 + … + 23) = 22,222.08 + 1,891.89 = 24,113.97
 */
const JANUARY_SALES = 8_557.53;
const GLOBEX = 24_113.97;

describe('the summary by month', () => {
  const january = (name: string): unknown => lineOf(workbook, 'Summary by month', name)[0];

  it('sums what moved in a month', () => {
    expect(january('Total deposits')).toBe(20_000 + JANUARY_SALES);
    expect(january('Total withdrawals')).toBe(3 * 700 + 4_500);
    expect(january('Total revenue')).toBe(JANUARY_SALES);
    expect(january('Non-revenue')).toBe(20_000);
    expect(january('MCA debits')).toBe(2_100);
    // 2,100 ÷ 8,557.53
    expect(january('Actual holdback %')).toBe(24.54);
  });

  it('shows the months, their mean and their total, and marks those that rest on broken statements', () => {
    expect(lineOf(workbook, 'Summary by month', 'USD')).toEqual([
      45292,
      45323,
      45352,
      45383,
      'Average of full months',
      'Total',
    ]);
    const broken = 'unproven or broken';
    const [january, february, march, ...rest] = lineOf(workbook, 'Summary by month', 'Rests on');
    expect([january, february, march ?? null, ...rest]).toEqual(['proven', broken, null, 'proven', broken, broken]);
    // 28,557.53 + 10,317.98 + 9,305.42, and a third of it: March, of which nothing is known, counts in neither
    expect(lineOf(workbook, 'Summary by month', 'Total deposits').slice(4)).toEqual([16_060.31, 48_180.93]);
    const full = lineOf(workbook, 'Summary by month', 'Full month');
    expect([...full.slice(0, 4), full[5]]).toEqual([1, 1, 'no data', 1, '3 of 4 months']);
    for (const name of ['From', 'Total deposits', 'Deposit count', 'Average balance'])
      expect(lineOf(workbook, 'Summary by month', name)[2] ?? null).toBeNull();
  });
});

describe('the positions', () => {
  it('show what was advanced, repaid and is expected', () => {
    const [position] = tableUnder(workbook, 'Positions', 'Positions');
    expect(valuesOf(position, 'Funder', 'Advance', 'Repayments', 'Repaid')).toEqual([
      'Example Funding',
      20_000,
      8,
      5_600,
    ]);
    expect(position?.get('Repaid')?.f).toMatch(/^ROUND\(0-SUM\(E\d+:E\d+\),2\)$/);
    const [takes] = tableUnder(workbook, 'Positions', 'What they take');
    // 700 a week, 4.33 weeks a month; 27,000 less 5,600.
    expect(valuesOf(takes, 'Rhythm', 'Expected a month', 'Left at least')).toEqual(['weekly', 3_031, 21_400]);
  });

  it('list every repayment with its line', () => {
    const repayments = tableUnder(workbook, 'Positions', 'Their transactions');
    expect(repayments.map((row) => row.get('Amount')?.v)).toEqual(Array.from({ length: 8 }, () => -700));
    expect(repayments[0]?.get('Amount')?.f).toBe(`Transactions!G${repayments[0]?.get('Line')?.v}`);
  });
});

describe('revenue and non-revenue', () => {
  it('list each deposit once, with the rule that decided and the total', () => {
    const revenue = tableOf(workbook, 'Revenue');
    const others = tableOf(workbook, 'Non-revenue');
    const cents = (rows: typeof revenue): number =>
      rows.reduce(
        (sum, row) => sum + (row.get('Currency')?.v === 'USD' ? Math.round(Number(row.get('Amount')?.v) * 100) : 0),
        0,
      );
    expect(cents(revenue) + cents(others)).toBe(4_818_093);
    expect(others.map((row) => valuesOf(row, 'Category', 'A person must say'))).toEqual([
      ['Debt Investment', undefined],
      ['P2P Transfers', 'yes'],
    ]);
    expect(revenue.find((row) => row.get('Category')?.v === 'P2P Transfers')?.get('Rule')?.v).toBe('A person said so.');
    expect(
      linesOf(workbook, 'Revenue', 8)
        .slice(-2)
        .map((line) => line.slice(5)),
    ).toEqual([
      ['Total', 'USD', 27_280.93],
      ['Total', 'EUR', 50],
    ]);
  });
});

describe('fees and negative days', () => {
  it('name the fee, and the days below zero', () => {
    const [fee] = tableUnder(workbook, 'NSF and negative days', 'Overdraft and NSF fees');
    expect(valuesOf(fee, 'Amount', 'Fee for', 'Verdict')).toEqual([-35, 'nsf', 'broken']);
    const [stretch, ...others] = tableUnder(workbook, 'NSF and negative days', 'Days that ended below zero');
    expect(valuesOf(stretch, 'From', 'To', 'Days')).toEqual([45324, 45328, 5]);
    expect(others).toEqual([]);
  });

  it('gather days below zero that follow one another, and name the lowest of them', () => {
    const account = sketchAccount([
      {
        start: '2024-03-01',
        end: '2024-03-10',
        opening: 10_00,
        rows: [
          ['2024-03-02', -30_00],
          ['2024-03-03', -5_00],
          ['2024-03-04', 40_00],
          ['2024-03-09', -16_00],
        ],
      },
    ]);
    const found = tableUnder(
      readBack(buildWorkbook(sketchAnalysis([account]))),
      'NSF and negative days',
      'Days that ended below zero',
    );
    // Ends of days: 10, -20, -25, 15 to the 8th, then -1 on the 9th and 10th.
    const columns = ['From', 'To', 'Days', 'Lowest balance at the end of a day', 'First on'] as const;
    expect(found.map((row) => valuesOf(row, ...columns))).toEqual([
      [45353, 45354, 2, -25, 45354],
      [45360, 45361, 2, -1, 45360],
    ]);
  });
});

describe('counterparties', () => {
  it('show who pays and is paid, and how much hangs on few', () => {
    const globex = tableUnder(workbook, 'Counterparties', 'USD: counterparties').find(
      (row) => row.get('Counterparty')?.v === 'GLOBEX LLC',
    );
    expect(valuesOf(globex, 'Received', 'Times received', 'Paid', 'Net')).toEqual([GLOBEX, 18, 0, GLOBEX]);
    const [first] = tableUnder(workbook, 'Counterparties', 'USD: sources of revenue');
    // 24,113.97 ÷ 27,280.93
    expect(valuesOf(first, 'Source of revenue', '% of revenue')).toEqual(['GLOBEX LLC', 88.39]);
  });
});

describe('what recurs', () => {
  it('names the rhythm and the mean of its transactions', () => {
    const weekly = tableUnder(workbook, 'Recurring', 'What recurs').find((row) => row.get('Rhythm')?.v === 'weekly');
    expect(valuesOf(weekly, 'Counterparty', 'Times', 'Average amount')).toEqual(['Example Funding', 8, -700]);
    expect(weekly?.get('Average amount')?.f).toMatch(/^ROUND\(AVERAGE\(E\d+:E\d+\),2\)$/);
  });
});

describe('the profit and loss', () => {
  it('leads from revenue to the change of balances', () => {
    const january = (name: string): unknown => lineOf(workbook, 'P&L', name)[0];
    expect(january('Revenue')).toBe(JANUARY_SALES);
    expect(january('Operational expenses')).toBe(-4_500);
    expect(january('Debt')).toBe(20_000 - 2_100);
    expect(january('Net cash movement')).toBe(21_957.53);
    expect(january('Change of balances')).toBe(21_957.53);
    expect(january('Difference')).toBe(0);
  });

  it('totals the months with data, and says of how many', () => {
    const total = (name: string): unknown => lineOf(workbook, 'P&L', name)[4];
    expect(total('USD')).toBe('Total');
    expect(total('Full month')).toBe('3 of 4 months');
    expect(total('Rests on')).toBe('unproven or broken');
    // GLOBEX as above; INITECH: 8 × 333.33 and 0 + … + 5 + 8 + 9 cents.
    expect(total('Revenue')).toBe(GLOBEX + 2_666.96);
    expect(total('Difference')).toBe(0);
    const net = Number(total('Net cash movement'));
    expect(total('Change of balances')).toBe(net);
    const share = (workbook.Sheets['P&L']?.['!data'] ?? []).find(
      (line) => String(line?.[0]?.v).trim() === '% of revenue',
    );
    expect(share?.[5]?.f).toMatch(/^ROUND\(SUM\(F.*\)\/SUM\(F.*\),4\)$/);
  });

  it('leaves a month without data empty, and says so', () => {
    const months = (name: string): unknown[] => lineOf(workbook, 'P&L', name).slice(0, 4);
    expect(months('Full month')).toEqual([1, 1, 'no data', 1]);
    for (const name of ['Rests on', 'Net cash movement', 'Change of balances', 'Difference'])
      expect(months(name)[2] ?? null).toBeNull();
  });
});

describe('the scorecard', () => {
  it('shows a metric over each range, and its definition', () => {
    const metric = tableUnder(workbook, 'Scorecard', 'USD, from 2024-04-30: profit and loss').find(
      (row) => row.get('Metric')?.v === 'revenue',
    );
    // April: 6 × 1,234.56 + 10.01 × (18 + … + 23) = 8,638.59, and 333.33 + 0.08, 333.33 + 0.09: 666.83
    expect(valuesOf(metric, 'last 30 days', 'Definition')).toEqual([9_305.42, 'True revenue.']);
  });
});

describe('coverage', () => {
  it('names the gap', () => {
    const ranges = tableUnder(workbook, 'Coverage and checks', 'Coverage');
    expect(ranges.map((row) => valuesOf(row, 'Status', 'Days'))).toEqual([
      ['one statement', 31],
      ['one statement', 29],
      ['gap: no statement', 31],
      ['one statement', 30],
      ['one statement', 31],
    ]);
    expect(linesOf(workbook, 'Cover', 1)[0]).toEqual([
      '3 of 4 statements proven (1 broken), covered 2024-01-01 – 2024-04-30, 1 gap (31 days)',
    ]);
  });
});

/** What stands in the line under a title, where nothing else does. */
const sentenceUnder = (book: typeof workbook, sheet: string, title: string): unknown => {
  const lines = linesOf(book, sheet, 20);
  const under = lines[lines.findIndex((line) => line?.[0] === title) + 1] ?? [];
  return under.slice(1).some((value) => value !== undefined) ? under : under[0];
};

describe('a table without rows', () => {
  const quiet = readBack(
    buildWorkbook(
      sketchAnalysis([
        sketchAccount([
          {
            start: '2024-01-01',
            end: '2024-01-31',
            opening: 5_000_00,
            rows: [['2024-01-10', -10_00, { description: 'A' }]],
          },
        ]),
      ]),
    ),
  );

  it.each([
    ['Cover', 'Findings', 'Nothing was found that stands between several files or accounts.'],
    ['Positions', 'Positions', 'No advance of a known lender and no repayment to one is seen.'],
    ['Positions', 'What offers would cost', 'The settings name no offer.'],
    ['Positions', 'May be lenders too', 'Beyond the known funders, no counterparty is paid as a lender would be.'],
    ['NSF and negative days', 'Overdraft and NSF fees', 'No overdraft or NSF fee was found.'],
    ['NSF and negative days', 'Days that ended below zero', 'No day whose balance is known ended below zero.'],
    [
      'Recurring',
      'What recurs',
      'Nothing recurs: a rhythm needs several payments of alike amounts with the same counterparty.',
    ],
    ['Counterparties', 'USD: sources of revenue', 'No deposit is revenue.'],
    ['Experimental', 'USD: forecasts by month', 'None. Full months in a row: 1; 4 are needed.'],
  ])('on %s, %s says why', (sheet, title, sentence) => {
    expect(sentenceUnder(quiet, sheet, title)).toBe(sentence);
  });

  it.each(['Revenue', 'Non-revenue'])('on %s says why below its header', (sheet) => {
    expect(linesOf(quiet, sheet, 1)[1]?.[0]).toMatch(/^No deposit that counts is (other than )?revenue\.$/);
  });

  it('says that balances are not known where none is printed, and not that none is below zero', () => {
    const unknown = readBack(buildWorkbook(sketchAnalysis([sketchAccount([{ rows: [['2024-01-10', -10_00]] }])])));
    expect(sentenceUnder(unknown, 'NSF and negative days', 'Days that ended below zero')).toBe(
      'Not known: no account that holds money tells a balance.',
    );
    expect(linesOf(unknown, 'Daily balances', 1)[1]?.[0]).toBe(
      'No balance of any day is known: the statements print none.',
    );
  });

  it('says of a company without statements that none was read, on every sheet that lists what was read', () => {
    const empty = readBack(buildWorkbook(sketchAnalysis([])));
    const silent = ['Definitions', 'Categories'];
    for (const sheet of empty.SheetNames.filter((name) => !silent.includes(name)))
      expect(linesOf(empty, sheet, 20).flat().join(' '), sheet).toMatch(/No statement was (read|found)\./);
  });
});

/** The workbook of the same company by other settings. */
const bookWith = (changed: ChangedSettings, rest: Partial<Analysis> = {}) =>
  readBack(buildWorkbook({ ...bySettings(fundedCompany(), changed), ...rest }));

describe('the settings of a company', () => {
  it('decide which categories are revenue, on the sheet of categories and in live cells', () => {
    const { nonRevenueCategories } = settingsWith({});
    const changed = bookWith({
      nonRevenueCategories: [...nonRevenueCategories, 'revenue'].filter((one) => one !== 'debt_investment'),
    });
    const isRevenue = new Map(
      tableOf(changed, 'Categories').map((row) => [row.get('Category')?.v, row.get('Deposits are revenue')?.v]),
    );
    expect([isRevenue.get('Revenue'), isRevenue.get('Debt Investment')]).toEqual([0, 1]);
    const advance = tableOf(changed, 'Transactions').find((row) => row.get('Description')?.v === 'ADVANCE');
    expect(advance?.get('Revenue')).toMatchObject({ v: 1, f: expect.stringContaining('VLOOKUP') });
    expect(lineOf(changed, 'Summary by month', 'Total revenue')[0]).toBe(20_000);
  });

  it('lay out the profit and loss', () => {
    const moved = bookWith({ profitAndLossSections: { rent: 'special_items' } });
    const january = (name: string): unknown => lineOf(moved, 'P&L', name)[0];
    expect([january('Operational expenses'), january('Special items')]).toEqual([0, -4_500]);
    expect(january('Net cash movement')).toBe(21_957.53);
  });

  it('name the offers to try, in the main currency', () => {
    const offers = [{ name: 'Ten', amount: 10_000, factor: 1.3, termMonths: 6, cadence: 'monthly' }] as const;
    const rows = tableUnder(bookWith({ offers }), 'Positions', 'What offers would cost');
    // 13,000 in six payments, the last of which takes what rounding leaves.
    expect(rows.map((row) => valuesOf(row, 'Offer', 'Advance', 'Payments', 'Payment'))).toEqual([
      ['Ten', 10_000, 6, 2_166.67],
    ]);
  });
});

describe('the experimental sheet', () => {
  it('says that it is, and shows the score by its parts', () => {
    expect(linesOf(workbook, 'Experimental', 1)[0]?.[0]).toMatch(/^Experimental:/);
    const title = linesOf(workbook, 'Experimental', 3)[2]?.[0];
    const [, total] = /^USD: local score (\d+) of 1000/.exec(String(title)) ?? [];
    const parts = tableUnder(workbook, 'Experimental', String(title)).map((row) => Number(row.get('Points')?.v));
    expect(parts).toHaveLength(4);
    expect(parts.reduce((sum, points) => sum + points, 0)).toBe(Number(total));
  });

  it('ranks the company among four others of its currency, and not among three', () => {
    const other = (balance: number) => ({ currency: 'USD', values: { 'latest_balance|latest': balance } });
    const all = [1, 2, 3].map(other);
    const title = 'USD: among your own companies';
    const ranked = bookWith({}, { others: [...all, other(1e12)] });
    expect(
      tableUnder(ranked, 'Experimental', title).map((row) => valuesOf(row, 'Metric', 'Rank', 'Percentile')),
    ).toEqual([['latest balance', 2, 75]]);
    const few = bookWith({}, { others: all });
    expect(sentenceUnder(few, 'Experimental', title)).toBe(
      'Not shown: it takes five companies of the same currency in the window.',
    );
  });
});
