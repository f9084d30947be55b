import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/model/index.ts';
import { type Database, openDatabase, storeOperations } from '../../shared/store/index.ts';
import sample from '../fixtures/store/version-3.json' with { type: 'json' };
import { importOf } from './records.ts';
import { type Layout, writeVersion } from './write-version.ts';

/**
 * The database as version 3 wrote it, spelled out by hand: this layout is history and never changes. Whatever versions
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
  await writeVersion(3, LAYOUT, sample);
  database = openDatabase();
});

afterEach(() => database.delete());

test('a store of version 3 opens and holds what people said, word for word', async () => {
  const stored = await storeOperations(database)['store.company']({ id: 'eus_company' });
  const { companyId: _company, ...said } = sample.corrections[0] ?? expect.unreachable();
  expect(stored?.corrections).toEqual({ ...said, cells: [] });
});

test('a store of version 3 forgets its figures, which are a cache, and its company has the default settings', async () => {
  const stored = await storeOperations(database)['store.company']({ id: 'eus_company' });
  expect(stored).toMatchObject({ figures: null, settings: DEFAULT_SETTINGS });
});

test('a file of version 3 is read again, and corrections stay', async () => {
  const store = storeOperations(database);
  await store['store.saveImport'](importOf('march', 4));
  const { corrections } = (await store['store.company']({ id: 'eus_company' })) ?? expect.unreachable();
  expect(corrections).toMatchObject({
    rules: [{ id: 'rul_1', enabled: false }],
    feedback: [{ id: 'fbk_1' }, { id: 'euf_2', scope: { place: { page: 1 } } }],
    counted: [{ transactionId: 'txn march 1', createdBy: 'maria' }],
  });
});
