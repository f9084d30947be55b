import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/model/index.ts';
import { type Database, openDatabase, storeOperations } from '../../shared/store/index.ts';
import sample from '../fixtures/store/version-5.json' with { type: 'json' };
import { importOf } from './records.ts';
import { type Layout, writeVersion } from './write-version.ts';

/**
 * The database as version 5 wrote it, spelled out by hand: this layout is history and never changes. Whatever versions
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
  await writeVersion(5, LAYOUT, sample);
  database = openDatabase();
});

afterEach(() => database.delete());

test('a store of version 5 opens and holds what people said, word for word', async () => {
  const stored = await storeOperations(database)['store.company']({ id: 'eus_company' });
  const { companyId: _company, ...said } = sample.corrections[0] ?? expect.unreachable();
  expect(stored?.corrections).toEqual({ ...said, cells: [] });
});

test('a store of version 5 holds its figures, and what others are compared with', async () => {
  const store = storeOperations(database);
  expect((await store['store.company']({ id: 'eus_company' }))?.figures).toBe(sample.figures[0]?.inputs);
  expect(await store['store.othersMetrics']({ id: 'eus_other' })).toEqual(sample.figures[0]?.compared);
});

test('a store of version 5 holds how its figures are computed', async () => {
  const stored = await storeOperations(database)['store.company']({ id: 'eus_company' });
  expect(stored?.settings).toEqual({ ...DEFAULT_SETTINGS, ...sample.settings[0]?.changed });
});

test('a store of version 5 holds what people said of companies, and what was done', async () => {
  const store = storeOperations(database);
  expect(await store['store.companies']({})).toEqual(sample.companies);
  expect(await store['store.holders']({})).toEqual(sample.holders);
  expect(await store['store.audit']({})).toEqual(sample.audit);
});

test('a company that was deleted in version 5 is put back', async () => {
  const store = storeOperations(database);
  expect(await store['store.deletedDocuments']({})).toEqual(['document may']);
  await store['store.undeleteCompany']({ id: 'eus_gone' });
  expect((await store['store.company']({ id: 'eus_gone' }))?.documents.map(({ fileName }) => fileName)).toEqual([
    'may.pdf',
  ]);
});

test('a file of version 5 is read again, and what a person calls its company stays', async () => {
  const store = storeOperations(database);
  await store['store.saveImport'](importOf('march', 4));
  const { company, corrections } = (await store['store.company']({ id: 'eus_company' })) ?? expect.unreachable();
  expect(company.name).toBe('Heron Trading');
  expect(corrections.feedback).toHaveLength(2);
});
