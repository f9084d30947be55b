import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildWorkbook } from '../../main/workbook/index.ts';
import type { Analysis } from '../../shared/model/index.ts';
import { toMajor } from '../../shared/money.ts';
import { sketchAccount, sketchAnalysis } from '../summaries/builders.ts';
import { evaluate } from './evaluate.ts';
import { formulaCells, linesOf, readBack, tableOf } from './read-back.ts';
import { anyAnalysis, threeAccounts } from './sketches.ts';

const SUMMARY_TABLE = 12;

const workbook = readBack(buildWorkbook(threeAccounts()));
const filterOf = (sheet: string): string | undefined => workbook.Sheets[sheet]?.['!autofilter']?.ref;
const column = (sheet: string, header: string): unknown[] => tableOf(workbook, sheet).map((row) => row.get(header)?.v);

describe('buildWorkbook', () => {
  it('has its sheets in order, each table with a filter and widths', () => {
    expect(workbook.SheetNames).toEqual(['Summary', 'Accounts', 'Transactions', 'Checks', 'Definitions']);
    for (const name of workbook.SheetNames) expect(filterOf(name)).toMatch(/^A\d+:/);
    expect(filterOf('Transactions')).toBe('A1:T9');
  });

  it('writes the same bytes for the same analysis', () => {
    expect(buildWorkbook(threeAccounts())).toEqual(buildWorkbook(threeAccounts()));
  });

  it('heads the summary with the company, the date and how much is proven', () => {
    const lines = linesOf(workbook, 'Summary', 2);
    expect(lines.slice(0, 3)).toEqual([
      ['Company', 'Acme LLC'],
      ['As of', 45473],
      ['Statements proven', '2 of 4'],
    ]);
    expect(lines.slice(7, 9)).toEqual([
      ['Covered from', 45323],
      ['Covered to', 45382],
    ]);
  });

  it('totals each account, masked numbers that look alike included', () => {
    const totals = tableOf(workbook, 'Summary', SUMMARY_TABLE).slice(0, 3);
    expect(totals.map((row) => [row.get('Deposits')?.v, row.get('Withdrawals')?.v, row.get('Net')?.v])).toEqual([
      [212.44, 85, 127.44],
      [0, 765, -765],
      [0, 1.234, -1.234],
    ]);
    expect(totals[0]?.get('Deposits')?.f).toContain('SUMIFS(Transactions!');
  });

  it('marks every account that rests on unproven or broken statements', () => {
    const marks = ['includes unproven or broken', 'proven', 'includes unproven or broken'];
    expect(column('Accounts', 'Rests on')).toEqual(marks);
    expect(
      tableOf(workbook, 'Summary', SUMMARY_TABLE)
        .slice(0, 3)
        .map((row) => row.get('Rests on')?.v),
    ).toEqual(marks);
  });

  it("writes amounts in the currency's own decimals", () => {
    const formats = tableOf(workbook, 'Transactions').map((row) => row.get('Amount')?.z);
    expect(new Set(formats.slice(0, 6))).toEqual(new Set(['#,##0.00']));
    expect(formats.slice(6)).toEqual(['#,##0', '#,##0.000']);
    expect(column('Transactions', 'Amount').slice(6)).toEqual([-765, -1.234]);
  });

  it('writes dates as day numbers that show as ISO dates', () => {
    const [first] = tableOf(workbook, 'Transactions');
    expect(first?.get('Date')).toMatchObject({ t: 'n', v: 45325, z: 'yyyy-mm-dd', w: '2024-02-03' });
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
    const [first, second] = tableOf(workbook, 'Checks');
    expect(first?.get('Difference')).toMatchObject({ v: 0, f: 'ROUND(I2+J2-K2,2)' });
    expect(second?.get('Difference')?.v).toBe(1327.64);
    expect(second?.get('Sum of deposits')?.v).toBe(212.44);
    expect(column('Checks', 'Verdict')).toEqual(['proven', 'broken', 'proven', 'unproven']);
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
    const lines = linesOf(readBack(buildWorkbook(analysis)), 'Summary', 2);
    expect(lines).toContainEqual(['warning', 'Two holders.']);
    expect(lines).toContainEqual(['locked.pdf', 'It is locked.']);
  });

  it('stands for a company without accounts', () => {
    const empty = readBack(buildWorkbook(sketchAnalysis([])));
    expect(tableOf(empty, 'Transactions')).toEqual([]);
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
        const rows = tableOf(readBack(buildWorkbook(analysis)), 'Accounts');
        for (const [index, { figures, currency }] of analysis.summaries.entries()) {
          const shown = (header: string): unknown => rows[index]?.get(header)?.v;
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
