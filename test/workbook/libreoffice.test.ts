import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { type Analysis, DEFAULT_PROFIT_AND_LOSS } from '../../shared/model/index.ts';
import { REVENUE, sketchAccount, sketchAnalysis } from '../summaries/builders.ts';
import { fundedCompany } from './funded-company.ts';
import { manyAccounts } from './many-accounts.ts';
import { formulaCells, lineOf, readBack, tableOf } from './read-back.ts';
import { buildWorkbook, bySettings, threeAccounts } from './sketches.ts';

const { PATH = '' } = process.env;
const isInstalled = PATH.split(delimiter).some((folder) => existsSync(join(folder, 'soffice')));
const WRONG = 987_654_321;

const folder = mkdtempSync(join(tmpdir(), 'egret-workbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Without this LibreOffice trusts the values a file carries; 0 is "always recalculate". */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbook after LibreOffice has opened, recomputed and saved it, under a profile of its own. */
function throughLibreOffice(bytes: Uint8Array): XLSX.WorkBook {
  const [input, output] = [join(folder, 'company.xlsx'), join(folder, 'saved')];
  writeFileSync(input, bytes);
  mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
  writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', output, input], {
    stdio: 'ignore',
  });
  return readBack(readFileSync(join(output, 'company.xlsx')));
}

/** The same package with every carried value wrong, so that only recomputing can make it right. */
function withWrongValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts)) {
    if (!path.startsWith('xl/worksheets/sheet')) continue;
    parts[path] = strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, `$1<v>${WRONG}</v>`));
  }
  return zipSync(parts, { level: 1 });
}

const cellsOf = (workbook: XLSX.WorkBook): (XLSX.CellObject | undefined)[] =>
  workbook.SheetNames.flatMap((name) => (workbook.Sheets[name]?.['!data'] ?? []).flat());

/** By other settings than the defaults, and among other companies, so that every block of every sheet is there. */
const ownSettings = (): Analysis => ({
  ...bySettings(fundedCompany(), {
    nonRevenueCategories: ['debt_investment'],
    profitAndLossSections: { rent: 'own_1' },
    profitAndLossLayout: [
      { slug: 'own_1', name: 'Premises', adds: null },
      ...DEFAULT_PROFIT_AND_LOSS,
      { slug: 'own_2', name: 'Premises and taxes', adds: ['tax_expenses', 'own_1'] },
    ],
    offers: [{ name: 'Ten', amount: 10_000, factor: 1.3, termMonths: 6, cadence: 'weekly' }],
  }),
  others: [1, 2, 3, 4].map((balance) => ({ currency: 'USD', values: { 'latest_balance|latest': balance } })),
});

const unknownCurrency = (): Analysis =>
  sketchAnalysis([
    sketchAccount([
      { currency: null, opening: 0, end: '2024-01-31', rows: [['2024-01-02', 12_34, { category: REVENUE }]] },
    ]),
  ]);

describe('the workbook in LibreOffice (skipped where soffice is not on PATH)', () => {
  it.skipIf(!isInstalled).each([
    ['three accounts in three currencies', threeAccounts],
    ['a funded company', fundedCompany],
    ['a funded company by settings of its own', ownSettings],
    ['fourteen accounts of two years', manyAccounts],
    ['an account whose currency is not known', unknownCurrency],
  ])(
    'recomputes every formula of %s to the value it carries, without an error',
    { timeout: 240_000 },
    (_, analysis) => {
      const bytes = buildWorkbook(analysis());
      const expected = formulaCells(readBack(bytes));
      const saved = throughLibreOffice(withWrongValues(bytes));
      const recomputed = new Map(formulaCells(saved).map((cell) => [`${cell.sheet}!${cell.address}`, cell.value]));
      expect(recomputed.size).toBe(expected.length);
      for (const { sheet, address, formula, value } of expected) {
        expect(recomputed.get(`${sheet}!${address}`), `${sheet}!${address} ${formula}`).toBeCloseTo(Number(value), 6);
      }
      expect(cellsOf(saved).filter((cell) => cell?.t === 'e')).toEqual([]);
    },
  );

  it.skipIf(!isInstalled)('lets a reader change a category and see revenue move', { timeout: 240_000 }, () => {
    const workbook = XLSX.read(buildWorkbook(fundedCompany()), { type: 'array', cellFormula: true });
    const [category, amount] = ['E2', 'G2'].map((address) => workbook.Sheets['Transactions']?.[address]);
    expect([category?.v, amount?.v]).toEqual(['Revenue', 1234.56]);
    if (category) Object.assign(category, { v: 'Rent' });
    const written: ArrayBuffer = XLSX.write(workbook, { type: 'array', bookType: 'xlsx' });
    const changed = throughLibreOffice(new Uint8Array(written));
    const revenue = (sheet: string, name: string): unknown => lineOf(changed, sheet, name)[0];
    expect(revenue('Summary by month', 'Total revenue')).toBeCloseTo(8_557.53 - 1_234.56, 6);
    expect(revenue('P&L', 'Revenue')).toBeCloseTo(8_557.53 - 1_234.56, 6);
    expect(revenue('P&L', 'Operational expenses')).toBeCloseTo(-4_500 + 1_234.56, 6);
    expect(revenue('P&L', 'Net cash movement')).toBeCloseTo(21_957.53, 6);
  });

  it.skipIf(!isInstalled)(
    'keeps text that looks like a formula as text, and dates as dates',
    { timeout: 120_000 },
    () => {
      const rows = tableOf(throughLibreOffice(buildWorkbook(threeAccounts())), 'Transactions');
      const cells = rows.map((row) => row.get('Description'));
      expect(cells.slice(0, 5).map((cell) => cell?.v)).toEqual(['=1+1', '-MINUS', '@SUM(A1)', '+PLUS', '\tTAB']);
      for (const cell of cells) expect(cell).toMatchObject({ t: 's' });
      for (const cell of cells) expect(cell?.f).toBeUndefined();
      expect(rows[0]?.get('Date')).toMatchObject({ t: 'n', v: 45325, w: '2024-02-03 ' });
    },
  );
});
