import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { analyze, ROOT, type Run } from './run-cli.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'egret-cli-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The longest that reading the samples may take on a slow machine, in milliseconds. */
const READING = 120_000;

describe('the samples, written in every form', () => {
  const SINGLE = ['xlsx', 'json'] as const;
  const FOR_PROGRAMS = ['csv', 'ofx', 'qbo'] as const;
  let written = '';
  let run: Run;
  beforeAll(async () => {
    written = await mkdtemp(join(tmpdir(), 'egret-cli-forms-'));
    await mkdir(join(written, 'books'));
    const single = SINGLE.flatMap((form) => [`--${form}`, join(written, `report.${form}`)]);
    const books = FOR_PROGRAMS.flatMap((form) => [`--${form}`, join(written, 'books', `books.${form}`)]);
    run = await analyze('samples', '--as-of', '2026-02-01', ...single, ...books);
  }, READING);
  afterAll(() => rm(written, { recursive: true }));

  test('they are read, proven and summed up; the workbook is written', async () => {
    expect(run.code).toBe(0);
    expect(run.out.match(/ proven$/gm)).toHaveLength(6);
    expect(run.out).toContain('Larchmont Savings & Trust  1104-2283-907        2025-12-08 – 2026-01-07    69  proven');
    expect(run.err).toContain('1 other files were ignored.');
    expect((await readFile(join(written, 'report.xlsx'))).subarray(0, 2).toString()).toBe('PK');
  });

  test('the transactions are written for other programs, for QuickBooks in one file an account', async () => {
    const names = ['books-000000557130412.qbo', 'books-11042283907.qbo', 'books-4417.qbo', 'books.csv', 'books.ofx'];
    expect((await readdir(join(written, 'books'))).sort()).toEqual(names);
    const [csv, ofx] = await Promise.all(
      ['books.csv', 'books.ofx'].map((name) => readFile(join(written, 'books', name), 'latin1')),
    );
    expect(csv?.match(/\r\n/g)).toHaveLength(1 + 53 + 69 + 26);
    expect(ofx?.match(/<STMTTRN>/g)).toHaveLength(53 + 69 + 26);
  });

  test('the same folder twice gives the same JSON to the byte, on standard output or in a file', async () => {
    const again = await analyze('samples', '--json', '-', '--as-of', '2026-02-01');
    expect(await readFile(join(written, 'report.json'), 'utf8')).toBe(again.out);
    const json = JSON.parse(again.out) as { version: number; as_of: string; documents: { path: string }[] };
    expect(json).toMatchObject({ version: 1, as_of: '2026-02-01' });
    expect(json.documents.map(({ path }) => path)).toEqual([
      'samples/cobblebrook-checking-2026-01.pdf',
      'samples/larchmont-checking-2026-01.pdf',
      'samples/tamarack-card-2026-01.pdf',
    ]);
  });
});

test('a workbook has the sheets that are asked for; others that are unknown are refused', async () => {
  const out = join(folder, 'report.xlsx');
  expect((await analyze('samples', '--xlsx', out, '--sheets', 'cover,summary')).code).toBe(0);
  expect(XLSX.read(await readFile(out)).SheetNames.slice(0, 2)).toEqual(['Cover', 'Summary by month']);
  const run = await analyze('samples', '--xlsx', out, '--sheets', 'covers');
  expect(run.code).toBe(2);
  expect(run.err).toContain('--sheets is one or more of cover, summary, accounts,');
});

test('the calculations follow the settings of a file', async () => {
  const [settings, out] = [join(folder, 'settings.json'), join(folder, 'out.json')];
  await writeFile(settings, '{"lowBalanceThreshold": 1000000}');
  const run = await analyze('samples', '--json', out, '--as-of', '2026-02-01', '--settings', settings);
  expect(run.code).toBe(0);
  const { calculations } = JSON.parse(await readFile(out, 'utf8')) as {
    calculations: { bank_statement_summary: { by_month: { total: Record<string, number> } } };
  };
  const { total } = calculations.bank_statement_summary.by_month;
  expect(total['low_balance_days']).toBe(total['days_covered']);
});

test.each([
  ['{"lowBalanceTreshold": 5}', 'lowBalanceTreshold'],
  ['{"holidayCalendar": "XX"}', 'no calendar of holidays'],
  ['nonsense', 'not JSON'],
])('settings %s are refused by name', async (text, named) => {
  const settings = join(folder, 'settings.json');
  await writeFile(settings, text);
  expect(await analyze('samples', '--settings', settings)).toMatchObject({
    code: 2,
    err: expect.stringContaining(named),
  });
});

test('a file that cannot be read is named with its reason, and the rest goes on', async () => {
  await cp(join(ROOT, 'samples'), folder, { recursive: true });
  await writeFile(join(folder, 'broken.pdf'), '%PDF-1.7\nnothing');
  const run = await analyze(folder);
  expect(run.code).toBe(1);
  expect(run.err).toMatch(/broken\.pdf cannot be opened as a PDF/);
  expect(run.out.match(/ proven$/gm)).toHaveLength(6);
});

test('a file named outright must be one Egret reads; in a folder it is ignored', async () => {
  const note = join(folder, 'note.txt');
  await writeFile(note, 'hello');
  expect(await analyze(note)).toMatchObject({ code: 1, err: expect.stringContaining('is not a PDF') });
  expect(await analyze(folder)).toMatchObject({ code: 0, err: expect.stringContaining('1 other files were ignored') });
});

test('the same file under two names counts once', async () => {
  for (const name of ['a.pdf', 'b.pdf']) await cp(join(ROOT, 'samples/tamarack-card-2026-01.pdf'), join(folder, name));
  const run = await analyze(folder, '--json', '-');
  const json = JSON.parse(run.out) as { transactions: unknown[]; documents: { findings: { code: string }[] }[] };
  expect(json.transactions).toHaveLength(26);
  expect(json.documents[1]?.findings).toMatchObject([{ code: 'statement_repeated' }]);
});

test.each([
  [[]],
  [['samples', '--nonsense']],
  [['samples', '--date-order', 'ymd?']],
  [['samples', '--as-of', '2026-02-30']],
  [['samples', '--currency', 'dollars']],
])('wrong usage %j is told with the right one', async (args) => {
  const run = await analyze(...args);
  expect(run.code).toBe(2);
  expect(run.err).toContain('Usage: npm run analyze');
});

test('a path that does not exist is an error', async () => {
  expect(await analyze(join(folder, 'nowhere'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('does not exist'),
  });
});
