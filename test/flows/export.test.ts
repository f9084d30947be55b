import { expect, test } from 'vitest';
import { read } from 'xlsx';
import { createWorkbookExport, type SaveFile } from '../../main/flows/export.ts';
import { importRecords } from '../../main/flows/import-records.ts';
import { NOTHING_SAID } from '../../shared/model/index.ts';
import { success } from '../../shared/result.ts';
import type { StoredCompany, StoreOperations } from '../../shared/store/records.ts';
import { documentOf } from './read-documents.ts';

function storeOf(stored: StoredCompany | null): StoreOperations {
  const unused = (): never => expect.unreachable();
  return {
    'store.hasDocument': unused,
    'store.document': unused,
    'store.saveImport': unused,
    'store.companies': unused,
    'store.company': async () => stored,
    'store.saveFigures': unused,
    'store.saveCorrections': unused,
  };
}

test('a company is exported as a workbook under a name that any disk takes', async () => {
  const files: Parameters<SaveFile>[0][] = [];
  const saveFile: SaveFile = async (file) => {
    files.push(file);
    return success({ kind: 'saved', location: file.suggestedName });
  };
  const records = importRecords(documentOf('a.pdf', new Uint8Array([1])), NOTHING_SAID);
  const stored = {
    company: { ...records.company, name: '../Heron: "Ltd"?' },
    documents: [records.document],
    statements: records.statements,
    transactions: records.transactions,
    figures: null,
    corrections: { rules: [], feedback: [] },
  };

  await createWorkbookExport({ store: storeOf(stored), version: '1.2.3', today: () => '2024-02-01', saveFile })(
    'eus_1',
  );

  expect(files.map(({ suggestedName }) => suggestedName)).toEqual(['Heron Ltd 2024-02-01.xlsx']);
  expect(read(files[0]?.bytes).SheetNames).toContain('Transactions');
});

test('a company that is gone is said to be gone', async () => {
  const saveFile = () => expect.unreachable();
  const exportWorkbook = createWorkbookExport({
    store: storeOf(null),
    version: '1.2.3',
    today: () => '2024-02-01',
    saveFile,
  });
  expect(await exportWorkbook('eus_1')).toMatchObject({ ok: false, error: { code: 'not_found' } });
});
