import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transactionsCsv } from '../../main/exits/index.ts';
import type { Analysis } from '../../shared/model/index.ts';
import { toMajor } from '../../shared/money.ts';
import { sketchAccount, sketchAnalysis } from '../summaries/builders.ts';
import { evaluate } from './evaluate.ts';
import { formulaCells, lineOf, linesOf, readBack, tableOf, tableUnder } from './read-back.ts';
import { anyAnalysis, buildWorkbook, threeAccounts, withReadRow } from './sketches.ts';

const SHEETS = [
  ...['Cover', 'Summary by month', 'Accounts', 'Positions', 'Revenue', 'Non-revenue', 'NSF and negative days'],
  ...['Daily balances', 'Recurring', 'Counterparties', 'P&L', 'Scorecard', 'Coverage and checks', 'Experimental'],
  ...['Transactions', 'Definitions', 'Categories'],
];

const workbook = readBack(buildWorkbook(threeAccounts()));
const filterOf = (sheet: string): string | undefined => workbook.Sheets[sheet]?.['!autofilter']?.ref;
const column = (sheet: string, header: string): unknown[] => tableOf(workbook, sheet).map((row) => row.get(header)?.v);

describe('buildWorkbook', () => {
  it('has its sheets in order, and a filter on each that is one table', () => {
    expect(workbook.SheetNames).toEqual(SHEETS);
    for (const name of ['Revenue', 'Non-revenue', 'Daily balances', 'Transactions', 'Definitions', 'Categories']) {
      expect(filterOf(name)).toMatch(/^A1:/);
    }
    expect(filterOf('Transactions')).toBe('A1:Y9');
  });

  it('has the sheets that are chosen, and those that formulas read', () => {
    const chosen = readBack(buildWorkbook(threeAccounts(), 'summary', 'cover'));
    expect(chosen.SheetNames).toEqual([
      'Cover',
      'Summary by month',
      'Coverage and checks',
      'Transactions',
      'Categories',
    ]);
  });

  it('writes the same bytes for the same analysis', () => {
    expect(buildWorkbook(threeAccounts())).toEqual(buildWorkbook(threeAccounts()));
  });

  it('says first how much is proven, and of which days', () => {
    const lines = linesOf(workbook, 'Cover', 2);
    expect(lines[0]?.[0]).toBe(
      '2 of 4 statements proven (1 broken, 1 unproven), covered 2024-02-01 – 2024-03-31, no gaps',
    );
    expect(lines.slice(2, 6)).toEqual([
      ['Company', 'Acme LLC'],
      ['As of', 45473],
      ['Covered from', 45323],
      ['Covered to', 45382],
    ]);
    expect(lineOf(workbook, 'Cover', 'Egret')[0]).toBe('1.2.3');
  });

  it('tells which cells a person read, and of how many statements', () => {
    const read = readBack(buildWorkbook(withReadRow(threeAccounts()), 'cover', 'transactions'));
    expect(linesOf(read, 'Cover', 1)[0]?.[0]).toContain('(1 broken, 1 unproven, 1 with cells that a person read)');
    const said = tableOf(read, 'Transactions').map((row) => row.get('Read by a person')?.v);
    expect(said.filter((text) => text)).toEqual(['description (read as “RENI”), amount (read as 5.50)']);
  });

  it.each([
    ['no gaps', [['2024-01-01', '2024-01-31']], [['2024-02-01', '2024-02-29']]],
    ['no gaps', [['2024-01-01', '2024-03-31']], [['2024-02-10', '2024-02-20']]],
    [
      '1 gap (29 days)',
      [
        ['2024-01-01', '2024-01-31'],
        ['2024-03-01', '2024-03-31'],
      ],
      [['2024-02-01', '2024-02-29']],
    ],
    ['1 gap (29 days)', [['2024-01-01', '2024-01-31']], [['2024-03-01', '2024-03-31']]],
    [
      '1 gap (60 days)',
      [
        ['2024-01-01', '2024-01-31'],
        ['2024-04-01', '2024-04-30'],
      ],
      [['2024-01-01', '2024-01-31']],
    ],
  ])('counts days without a statement: %s', (gaps, ...accounts) => {
    const sketches = accounts.map((periods, place) =>
      sketchAccount(
        periods.map(([start = '', end = '']) => ({ start, end, rows: [[start, 1]] })),
        `account-${place}`,
      ),
    );
    const [title] = linesOf(readBack(buildWorkbook(sketchAnalysis(sketches), 'cover')), 'Cover', 1)[0] ?? [];
    expect(String(title).endsWith(`, ${gaps}`)).toBe(true);
  });

  it('is told apart by the SHA-256 of its transactions as CSV', () => {
    const hash = createHash('sha256').update(transactionsCsv(threeAccounts())).digest('hex');
    expect(lineOf(workbook, 'Cover', 'Content hash')[0]).toBe(hash);
  });

  it('totals each account, masked numbers that look alike included', () => {
    const totals = tableUnder(workbook, 'Cover', 'Accounts');
    expect(totals.map((row) => [row.get('Deposits')?.v, row.get('Withdrawals')?.v, row.get('Net')?.v])).toEqual([
      [212.44, 85, 127.44],
      [0, 765, -765],
      [0, 1.234, -1.234],
    ]);
    expect(totals[0]?.get('Deposits')?.f).toContain('SUMIFS(Transactions!');
  });

  it('says of an account whose statement prints one balance alone that its balances are unproven', () => {
    const alone = sketchAccount([
      { start: '2024-01-01', end: '2024-01-31', closing: 9_00, rows: [['2024-01-03', 5_00]] },
    ]);
    const book = readBack(buildWorkbook(sketchAnalysis([alone])));
    expect(tableUnder(book, 'Accounts', 'Accounts')[0]?.get('Rests on')?.v).toBe('balances unproven');
    expect(tableUnder(book, 'Cover', 'Accounts')[0]?.get('Rests on')?.v).toBe('balances unproven');
  });

  it('marks every account that rests on unproven or broken statements', () => {
    const marks = ['unproven or broken', 'proven', 'unproven or broken'];
    for (const sheet of ['Accounts', 'Cover']) {
      expect(tableUnder(workbook, sheet, 'Accounts').map((row) => row.get('Rests on')?.v)).toEqual(marks);
    }
  });

  it("writes amounts in the currency's own decimals", () => {
    const formats = tableOf(workbook, 'Transactions').map((row) => row.get('Amount')?.z);
    expect(new Set(formats.slice(0, 6))).toEqual(new Set(['#,##0.00_)']));
    expect(formats.slice(6)).toEqual(['#,##0_)', '#,##0.000_)']);
    expect(column('Transactions', 'Amount').slice(6)).toEqual([-765, -1.234]);
  });

  it('writes dates as day numbers that show as ISO dates', () => {
    const [first] = tableOf(workbook, 'Transactions');
    expect(first?.get('Date')).toMatchObject({ t: 'n', v: 45325, z: 'yyyy-mm-dd_)', w: '2024-02-03 ' });
  });

  it('keeps text that looks like a formula as text', () => {
    const cells = tableOf(workbook, 'Transactions').map((row) => row.get('Description'));
    expect(cells.slice(0, 5).map((cell) => cell?.v)).toEqual(['=1+1', '-MINUS', '@SUM(A1)', '+PLUS', '\tTAB']);
    for (const cell of cells) expect(cell).toMatchObject({ t: 's' });
    for (const cell of cells) expect(cell?.f).toBeUndefined();
  });

  it('writes what a cell can hold of odd characters, and cuts what is too long', () => {
    expect(tableOf(workbook, 'Transactions')[5]?.get('Description')?.v).toBe('\rRETURN _x0041_ ');
    const long = sketchAnalysis([sketchAccount([{ rows: [['2024-03-01', 1, { description: 'x'.repeat(40_000) }]] }])]);
    const [row] = tableOf(readBack(buildWorkbook(long)), 'Transactions');
    expect(String(row?.get('Description')?.v)).toHaveLength(32_767);
  });

  it('shows what each statement prints beside what its rows add up to', () => {
    const checks = tableUnder(workbook, 'Coverage and checks', 'Statements: opening balance, rows and closing balance');
    expect(checks.map((row) => row.get('Verdict')?.v)).toEqual(['proven', 'broken', 'proven', 'unproven']);
    expect(checks[0]?.get('Difference')).toMatchObject({ v: 0, f: 'ROUND(J3+K3-L3,2)' });
    expect(checks[1]?.get('Difference')?.v).toBe(1327.64);
    const printed = tableUnder(workbook, 'Coverage and checks', 'Statements: printed totals and counts');
    expect(printed[1]?.get('Sum of deposits')?.v).toBe(212.44);
  });

  it('lists findings about the company and files that gave nothing', () => {
    const base = threeAccounts();
    const finding = {
      code: 'holders_differ',
      severity: 'warning',
      message: 'Two holders.',
      page: null,
      bounds: null,
      transactionId: null,
    } as const;
    const locked = { code: 'password_required', message: 'It is locked.' } as const;
    const document = {
      id: 'x',
      fileName: 'locked.pdf',
      pages: 0,
      fileClass: 'unknown',
      error: locked,
      findings: [],
      statements: [],
    } as const;
    const analysis: Analysis = { ...base, findings: [finding], documents: [...base.documents, document] };
    const lines = linesOf(readBack(buildWorkbook(analysis)), 'Cover', 2);
    expect(lines).toContainEqual(['warning', 'Two holders.']);
    expect(lines).toContainEqual(['locked.pdf', 'It is locked.']);
  });

  it('stands for a company without accounts', () => {
    const empty = readBack(buildWorkbook(sketchAnalysis([])));
    expect(linesOf(empty, 'Transactions', 1).slice(1)).toEqual([['No statement was read.']]);
    for (const { value } of formulaCells(empty)) expect(value).toBe(0);
  });
});

describe('buildWorkbook, whatever the rows', () => {
  it('carries in each formula what the formula gives', () => {
    fc.assert(
      fc.property(anyAnalysis, (analysis) => {
        const written = readBack(buildWorkbook(analysis));
        const cells = formulaCells(written);
        expect(cells.length).toBeGreaterThan(20);
        for (const { sheet, formula, value } of cells) {
          expect(evaluate(written, sheet, formula), formula).toBeCloseTo(Number(value), 4);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('shows the figures that were computed', () => {
    fc.assert(
      fc.property(anyAnalysis, (analysis) => {
        const written = readBack(buildWorkbook(analysis));
        const flows = tableUnder(written, 'Accounts', 'What moved');
        const risks = tableUnder(written, 'Accounts', 'Advances and fees');
        for (const [index, { figures, currency }] of analysis.summaries.entries()) {
          const shown = (header: string): unknown => (flows[index]?.get(header) ?? risks[index]?.get(header))?.v;
          expect(shown('Total deposits')).toBe(toMajor(figures.totalDeposits, currency));
          expect(shown('Total withdrawals')).toBe(toMajor(figures.totalWithdrawals, currency));
          expect(shown('Non-revenue')).toBe(toMajor(figures.nonRevenue, currency));
          expect(shown('MCA debits')).toBe(toMajor(figures.mcaDebits, currency));
          expect(shown('DD reversals')).toBe(figures.ddReversals);
          expect(shown('Holdback %') ?? null).toBe(figures.holdbackPercentage);
        }
      }),
      { numRuns: 40 },
    );
  });
});
