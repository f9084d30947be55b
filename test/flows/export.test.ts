import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { read } from 'xlsx';
import { createExport } from '../../main/flows/export.ts';
import { writeExport } from '../../main/flows/export-file.ts';
import { importRecords } from '../../main/flows/import-records.ts';
import type { SaveFile } from '../../main/flows/save-file.ts';
import type { ExportForm, ExportStage } from '../../shared/contract.ts';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import { DEFAULT_SETTINGS, NOTHING_SAID, type SheetName, type Statement } from '../../shared/model/index.ts';
import { success } from '../../shared/result.ts';
import { settingsWith } from '../../shared/settings/changes.ts';
import type { StoredCompany, StoreOperations } from '../../shared/store/records.ts';
import { documentOf, ownerOf } from './read-documents.ts';
import { storeWith } from './store-with.ts';

function storeOf(stored: StoredCompany | null): StoreOperations {
  return storeWith({
    'store.company': async () => stored,
    'store.othersMetrics': async () => [],
  });
}

/** What an export of this statement, and of another one, hands over, and how it ends. */
async function exported(
  form: ExportForm,
  statement: Partial<Statement> = {},
  another?: Partial<Statement>,
  settings = DEFAULT_SETTINGS,
  sheets: readonly SheetName[] | null = null,
) {
  const stages: (ExportStage | null)[] = [];
  const files: Parameters<SaveFile>[0][] = [];
  const saveFile: SaveFile = async (file) => {
    files.push(file);
    return success({ kind: 'saved', location: file.suggestedName });
  };
  const document = documentOf('a.pdf', new Uint8Array([1]));
  const statements = document.statements.flatMap((one) => [
    { ...one, ...statement },
    ...(another ? [{ ...one, id: 'another', ...another }] : []),
  ]);
  const records = importRecords({ ...document, statements }, NOTHING_SAID, ownerOf(document));
  const stored = {
    company: { ...records.company, name: '../Heron: "Ltd"?' },
    documents: [records.document],
    statements: records.statements,
    transactions: records.transactions,
    figures: null,
    corrections: NO_CORRECTIONS,
    settings,
  };
  const services = {
    store: storeOf(stored),
    version: '1.2.3',
    today: () => '2024-02-01',
    write: writeExport,
    saveFile,
    onStage: (stage: ExportStage | null) => stages.push(stage),
  };
  return { outcome: await createExport(services)('eus_1', { form, sheets }), files, stages };
}

test('a company is exported as a workbook under a name that any disk takes', async () => {
  const { files } = await exported('xlsx');
  expect(files.map(({ suggestedName }) => suggestedName)).toEqual(['Heron Ltd 2024-02-01.xlsx']);
  expect(read(files[0]?.bytes).SheetNames).toContain('Transactions');
});

test('a company is exported as CSV and as OFX', async () => {
  const [csv, ofx] = await Promise.all([exported('csv'), exported('ofx', { closingBalance: 100, currency: 'USD' })]);
  const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
  expect(csv.files[0]?.suggestedName).toBe('Heron Ltd 2024-02-01.csv');
  expect(text(csv.files[0]?.bytes)).toMatch(/^Date,Description,Amount,/);
  expect(ofx.files[0]?.suggestedName).toBe('Heron Ltd 2024-02-01.ofx');
  expect(text(ofx.files[0]?.bytes)).toMatch(/^OFXHEADER:100\r\n/);
});

test('one account goes to QuickBooks as one file, several as an archive of them', async () => {
  const whole = { closingBalance: 100, currency: 'USD' };
  const one = await exported('qbo', whole);
  expect(one.files[0]?.suggestedName).toBe('Heron Ltd 2024-02-01.qbo');
  expect(new TextDecoder().decode(one.files[0]?.bytes)).toContain('<INTU.BID>3000');

  const two = await exported('qbo', whole, { ...whole, currency: 'EUR' });
  expect(two.files[0]?.suggestedName).toBe('Heron Ltd 2024-02-01.zip');
  const parts = Object.entries(unzipSync(two.files[0]?.bytes ?? new Uint8Array()));
  expect(parts).toHaveLength(2);
  for (const [name, bytes] of parts) {
    expect(name).toMatch(/\.qbo$/);
    expect(new TextDecoder().decode(bytes)).toContain('<INTU.BID>3000');
  }
});

test('an export follows the settings of the company', async () => {
  const { files } = await exported('xlsx', {}, undefined, settingsWith({ sheets: ['summary'] }));
  const { SheetNames } = read(files[0]?.bytes);
  expect(SheetNames).toContain('Summary by month');
  expect(SheetNames).not.toContain('Cover');
});

test('sheets that are asked for outrank those of the settings', async () => {
  const { files } = await exported('xlsx', {}, undefined, settingsWith({ sheets: ['summary'] }), ['cover']);
  const { SheetNames } = read(files[0]?.bytes);
  expect(SheetNames).toContain('Cover');
  expect(SheetNames).not.toContain('Summary by month');
});

test('everything goes out as JSON, as the command line writes it', async () => {
  const { files } = await exported('json');
  expect(files[0]?.suggestedName).toBe('Heron Ltd 2024-02-01.json');
  const text = new TextDecoder().decode(files[0]?.bytes);
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text)).toMatchObject({ version: 1, transactions: [{ date: '2024-01-05' }] });
});

test('each stage is told, and the end whatever it is', async () => {
  expect((await exported('csv')).stages).toEqual(['loading', 'computing', 'writing', 'saving', null]);
  expect((await exported('ofx', { currency: null })).stages).toEqual(['loading', 'computing', 'writing', null]);
});

test('an account that OFX cannot hold is named, and nothing is written', async () => {
  const { outcome, files } = await exported('ofx', { currency: null });
  expect(outcome).toMatchObject({ ok: false, error: { message: expect.stringContaining('has no known currency') } });
  expect(files).toEqual([]);
});

test('a company that is gone is said to be gone', async () => {
  const saveFile = () => expect.unreachable();
  const exportCompany = createExport({
    store: storeOf(null),
    version: '1.2.3',
    today: () => '2024-02-01',
    write: writeExport,
    saveFile,
    onStage: () => {},
  });
  expect(await exportCompany('eus_1', { form: 'xlsx', sheets: null })).toMatchObject({
    ok: false,
    error: { code: 'not_found' },
  });
});
