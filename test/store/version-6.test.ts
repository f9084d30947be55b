import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/model/index.ts';
import { type Database, openDatabase, storeOperations } from '../../shared/store/index.ts';
import sample from '../fixtures/store/version-6.json' with { type: 'json' };
import { importOf } from './records.ts';
import { type Layout, writeVersion } from './write-version.ts';

/**
 * The database as version 6 wrote it, spelled out by hand: this layout is history and never changes. Whatever versions
 * come later, they must open it.
 */
const LAYOUT: Layout<keyof typeof sample> = {
  companies: { key: 'id', indexes: [] },
  documents: { key: 'id', indexes: ['companyId'] },
  statements: { key: 'id', indexes: ['companyId', 'accountId', 'documentId'] },
  transactions: { key: 'statementId', indexes: ['companyId'] },
  figures: { key: 'companyId', indexes: [] },
  corrections: { key: 'companyId', indexes: [] },
  settings: { key: 'companyId', indexes: [] },
  holders: { key: 'holderId', indexes: ['companyId'] },
  deleted: { key: 'companyId', indexes: [] },
  audit: { key: 'id', indexes: [] },
};

let database: Database;

beforeEach(async () => {
  await writeVersion(6, LAYOUT, sample);
  database = openDatabase();
});

afterEach(() => database.delete());

test('a store of version 6 opens and holds what people said, word for word', async () => {
  const stored = await storeOperations(database)['store.company']({ id: 'eus_company' });
  const { companyId: _company, ...said } = sample.corrections[0] ?? expect.unreachable();
  expect(stored?.corrections).toEqual(said);
});

test('a store of version 6 holds its figures, and what others are compared with', async () => {
  const store = storeOperations(database);
  expect((await store['store.company']({ id: 'eus_company' }))?.figures).toBe(sample.figures[0]?.inputs);
  expect(await store['store.othersMetrics']({ id: 'eus_other' })).toEqual(sample.figures[0]?.compared);
});

test('a store of version 6 holds how its figures are computed', async () => {
  const stored = await storeOperations(database)['store.company']({ id: 'eus_company' });
  expect(stored?.settings).toEqual({ ...DEFAULT_SETTINGS, ...sample.settings[0]?.changed });
});

test('a store of version 6 holds what the checks of a statement rest on', async () => {
  const stored = await storeOperations(database)['store.company']({ id: 'eus_company' });
  const march = stored?.statements.find(({ id }) => id === 'statement march');
  expect(march?.evidence).toEqual(sample.statements[0]?.evidence);
  expect(march?.evidence?.parts).toHaveLength(1);
});

test('a file of version 6 is read again, and corrections stay', async () => {
  const store = storeOperations(database);
  await store['store.saveImport'](importOf('march', 4));
  const { corrections } = (await store['store.company']({ id: 'eus_company' })) ?? expect.unreachable();
  expect(corrections).toMatchObject({
    rules: [{ id: 'rul_1', enabled: false }],
    feedback: [{ id: 'fbk_1' }, { id: 'euf_2', scope: { place: { page: 1 } } }],
    counted: [{ transactionId: 'txn march 1', createdBy: 'maria' }],
    cells: [{ transactionId: 'txn march 0', createdBy: 'maria' }],
  });
});
