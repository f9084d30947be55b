import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { analyze } from './run-cli.ts';

const OFX = `<OFX><STMTRS><CURDEF>USD<BANKACCTFROM><ACCTID>123</BANKACCTFROM><BANKTRANLIST>
<STMTTRN><DTPOSTED>20260105<TRNAMT>-1.50<NAME>SHOP</STMTTRN></BANKTRANLIST></STMTRS></OFX>`;
const CSV = 'When,What,How much\n2026-01-05,SHOP,2.50\n2026-01-06,SHOP,3.50\n';
const COLUMNS = { date: 'When', description: ['What'], amount: 'How much', turned: true };

let folder: string;
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'egret-cli-formats-'));
  await writeFile(file('bank.ofx'), OFX);
  await writeFile(file('letter.txt'), 'Dear Ada,\n');
});
afterAll(() => rm(folder, { recursive: true }));

interface Written {
  readonly documents: readonly {
    readonly format: string | null;
    readonly file_class: string;
    readonly columns: object | null;
    readonly statements: readonly { readonly transactions: readonly object[] }[];
  }[];
}

test('a folder is walked: what is of a format is read, the rest is ignored; rows have a place in every exit', async () => {
  const { code, out, err } = await analyze(folder, '--json', '-', '--csv', file('out.csv'), '--xlsx', file('out.xlsx'));
  expect(code).toBe(0);
  expect(err).toContain('1 other files were ignored');
  expect((JSON.parse(out) as Written).documents).toMatchObject([
    {
      format: 'OFX',
      file_class: 'bank_statement',
      columns: null,
      statements: [{ transactions: [{ amount: -1.5, page: null, bounds: null, in_file: 'line 2' }] }],
    },
  ]);
  const book = read(await readFile(file('out.xlsx')));
  const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Transactions'] ?? {});
  expect(rows[0]).toMatchObject({ Page: 'line 2' });
  await rm(file('out.csv'));
  await rm(file('out.xlsx'));
});

test('a file of a folder that breaks off is told, not passed over', async () => {
  const other = await mkdtemp(join(tmpdir(), 'egret-cli-damaged-'));
  await writeFile(join(other, 'a.xml'), '<Document><BkToCstmrStmt><Stmt>');
  await writeFile(join(other, 'b.json'), '{"half": ');
  const { code, err } = await analyze(other);
  await rm(other, { recursive: true });
  expect(code).toBe(1);
  expect(err).toContain('/Document/BkToCstmrStmt/Stmt');
  expect(err).toContain('1 other files were ignored');
});

test('a file named outright that breaks off is told with its line', async () => {
  await writeFile(file('cut.ofx'), OFX.slice(0, 60));
  const { code, err } = await analyze(file('cut.ofx'));
  expect(code).toBe(1);
  expect(err).toContain('line 1');
});

test('--columns says what a table holds', async () => {
  await writeFile(file('table.data'), CSV);
  await writeFile(file('columns.json'), JSON.stringify(COLUMNS));
  const { out } = await analyze(file('table.data'), '--columns', file('columns.json'), '--json', '-');
  const [document] = (JSON.parse(out) as Written).documents;
  expect(document).toMatchObject({
    format: 'CSV',
    columns: COLUMNS,
    statements: [{ transactions: [{ amount: -2.5 }, { amount: -3.5 }] }],
  });
  await writeFile(file('columns.json'), JSON.stringify({ ...COLUMNS, debit: 'Out' }));
  const wrong = await analyze(file('table.data'), '--columns', file('columns.json'));
  expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('money stands either') });
});
