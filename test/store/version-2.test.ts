import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unpackTransactions } from '../../shared/packed.ts';
import { type Database, openDatabase, storeOperations } from '../../shared/store/index.ts';
import sample from '../fixtures/store/version-2.json' with { type: 'json' };
import { importOf } from './records.ts';
import { type Layout, writeVersion } from './write-version.ts';

/**
 * The database as version 2 wrote it, spelled out by hand: this layout is history and never changes. Whatever versions
 * come later, they must open it.
 */
const LAYOUT: Layout<keyof typeof sample> = {
  companies: { key: 'id', indexes: [] },
  documents: { key: 'id', indexes: ['companyId'] },
  accounts: { key: 'id', indexes: ['companyId'] },
  statements: { key: 'id', indexes: ['companyId', 'accountId', 'documentId'] },
  transactions: { key: 'statementId', indexes: ['companyId'] },
  figures: { key: 'companyId', indexes: [] },
  corrections: { key: 'companyId', indexes: [] },
};

let database: Database;

beforeEach(async () => {
  await writeVersion(2, LAYOUT, sample);
  database = openDatabase();
});

afterEach(() => database.delete());

test('a store of version 2 opens and holds what people said', async () => {
  const stored = await storeOperations(database)['store.company']({ id: 'eus_company' });
  const [said] = sample.corrections;
  expect(stored?.corrections).toEqual({
    rules: said?.rules.map((rule) => ({ ...rule, enabled: true, currency: null, createdBy: null })),
    feedback: said?.feedback.map((one) => ({ ...one, createdBy: null })),
    counted: [],
    cells: [],
  });
});

test('a store of version 2 holds how pages lie and what was said of a file, and files of which nothing was', async () => {
  const store = storeOperations(database);
  const said = await store['store.document']({ id: 'document april' });
  expect(said).toMatchObject({
    pageLayouts: [{ width: 595, height: 842, turn: 90 }],
    settings: { currency: 'USD', dateOrder: 'mdy', languages: ['eng', 'fra'] },
  });
  const unsaid = await store['store.document']({ id: 'document march' });
  expect(unsaid?.fileName).toBe('march.pdf');
  expect(unsaid).not.toHaveProperty('settings');
  expect(unsaid).not.toHaveProperty('pageLayouts');

  const stored = await store['store.company']({ id: 'eus_company' });
  const packed = stored?.transactions.find(({ statementId }) => statementId === 'statement april')?.packed;
  expect(unpackTransactions(packed ?? '')).toMatchObject([{ amount: -1_000, source: 'ocr', derived: ['amount'] }]);
});

test('a file of version 2 is read again as the file tells, and corrections stay', async () => {
  const store = storeOperations(database);
  await store['store.saveImport'](importOf('april', 4));
  expect(await store['store.document']({ id: 'document april' })).not.toHaveProperty('settings');

  const stored = await store['store.company']({ id: 'eus_company' });
  expect(stored?.statements.map(({ id, transactionCount }) => [id, transactionCount])).toEqual([
    ['statement april', 4],
    ['statement march', 2],
  ]);
  expect(stored?.corrections).toMatchObject({ rules: [{ id: 'rul_1' }], feedback: [{ id: 'fbk_1' }] });
});
