import fc from 'fast-check';
import { summariseAccounts } from '../../main/summaries/index.ts';
import * as workbook from '../../main/workbook/index.ts';
import { addDays } from '../../shared/dates.ts';
import type { Analysis, ChangedSettings, SheetName } from '../../shared/model/index.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import {
  FEE,
  REVENUE,
  REVERSAL,
  type RowSketch,
  type Sketch,
  sketchAccount,
  sketchAnalysis,
} from '../summaries/builders.ts';

const MCA = 'debt.mca_or_rbf';

/** The workbook of an analysis, whole unless told otherwise. */
export const buildWorkbook = (analysis: Analysis, ...sheets: SheetName[]): Uint8Array =>
  workbook.buildWorkbook(
    { ...analysis, settings: { ...analysis.settings, ...(sheets.length > 0 && { sheets }) } },
    { version: '1.2.3' },
  );

/** An analysis as other settings make it. */
export function bySettings(analysis: Analysis, changed: ChangedSettings): Analysis {
  const settings = settingsWith(changed);
  return { ...analysis, settings, summaries: summariseAccounts(analysis.accounts, analysis.annotations, settings) };
}

/** Three accounts in three currencies, two of them printed with the same masked number, one broken, one unproven. */
export const threeAccounts = (): Analysis =>
  sketchAnalysis([
    sketchAccount(
      [
        {
          number: '****6789',
          start: '2024-02-01',
          end: '2024-02-29',
          opening: 1000_10,
          closing: 1150_20,
          rows: [
            ['2024-02-03', 200_10, { category: REVENUE, description: '=1+1', balance: 1200_20 }],
            ['2024-02-29', -50_00, { merchantGroup: MCA, description: '-MINUS', balance: 1150_20 }],
          ],
        },
        {
          number: '****6789',
          start: '2024-03-01',
          end: '2024-03-31',
          opening: 1150_20,
          closing: 0,
          verdict: 'broken',
          rows: [
            ['2024-03-04', -35_00, { category: FEE, description: '@SUM(A1)' }],
            ['2024-03-05', 12_34, { category: REVERSAL, description: '+PLUS' }],
            ['2024-03-06', 200_10, { category: REVENUE, description: '\tTAB', duplicateOfId: 'txn_1' }],
            ['2024-03-07', 0.0, { description: '\rRETURN _x0041_ \u0001' }],
          ],
        },
      ],
      'usd',
    ),
    sketchAccount(
      [
        {
          currency: 'JPY',
          number: '****6789',
          start: '2024-03-01',
          end: '2024-03-31',
          opening: 98765,
          closing: 98000,
          rows: [['2024-03-02', -765]],
        },
      ],
      'jpy',
    ),
    sketchAccount(
      [{ currency: 'KWD', type: 'credit_card', number: null, verdict: 'unproven', rows: [['2024-03-02', -1234]] }],
      'kwd',
    ),
  ]);

const rowSketch: fc.Arbitrary<RowSketch> = fc
  .record({
    day: fc.nat(59),
    amount: fc.integer({ min: -9_999_999, max: 9_999_999 }),
    category: fc.constantFrom(REVENUE, FEE, REVERSAL),
    isMca: fc.boolean(),
    isDuplicate: fc.boolean(),
    description: fc.string({ maxLength: 12 }),
  })
  .map(({ day, amount, category, isMca, isDuplicate, description }) => [
    addDays('2024-01-01', day),
    amount,
    {
      category,
      description,
      ...(isMca ? { merchantGroup: MCA } : {}),
      ...(isDuplicate ? { duplicateOfId: 'txn_1' } : {}),
    },
  ]);

const sketch = (name: string): fc.Arbitrary<Sketch> =>
  fc
    .record({
      currency: fc.constantFrom('USD', 'JPY', 'KWD', null),
      verdict: fc.constantFrom('proven', 'repaired', 'unproven', 'broken'),
      opening: fc.option(fc.integer({ min: -99_999, max: 9_999_999 })),
      closing: fc.option(fc.integer({ min: -99_999, max: 9_999_999 })),
      pages: fc.array(fc.array(rowSketch, { maxLength: 15 }), { minLength: 1, maxLength: 3 }),
    })
    .map(({ pages, ...statement }) =>
      sketchAccount(
        pages.map((rows) => ({ ...statement, rows })),
        name,
      ),
    );

/** Companies of up to three accounts with any amounts, categories, duplicates and verdicts. */
export const anyAnalysis: fc.Arbitrary<Analysis> = fc
  .tuple(sketch('a'), fc.option(sketch('b')), fc.option(sketch('c')))
  .map((sketches) => sketchAnalysis(sketches.filter((one) => one !== null)));

/** With the first row of the first statement as a person read it. */
export const withReadRow = (analysis: Analysis): Analysis => ({
  ...analysis,
  accounts: analysis.accounts.map((account, place) => ({
    ...account,
    statements: account.statements.map((statement, index) => ({
      ...statement,
      transactions: statement.transactions.map((row, at) =>
        place + index + at === 0 ? { ...row, asRead: { description: 'RENI', amount: 5_50 } } : row,
      ),
    })),
  })),
});

/** With the closing balance and the number of deposits of the first statement as a person read them. */
export const withReadFigures = (analysis: Analysis): Analysis => ({
  ...analysis,
  accounts: analysis.accounts.map((account, place) => ({
    ...account,
    statements: account.statements.map((statement, index) =>
      place + index > 0
        ? statement
        : {
            ...statement,
            closingBalance: 750_50,
            printedTotals: { ...statement.printedTotals, depositCount: 12 },
            asRead: { closingBalance: 790_50, depositCount: null },
          },
    ),
  })),
});
