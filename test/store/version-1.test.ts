import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NO_CORRECTIONS } from '../../shared/corrections/none.ts';
import { unpackTransactions } from '../../shared/packed.ts';
import { type Database, openDatabase, storeOperations } from '../../shared/store/index.ts';
import sample from '../fixtures/store/version-1.json' with { type: 'json' };
import { FEEDBACK, importOf } from './records.ts';
import { type Layout, writeVersion } from './write-version.ts';

/**
 * The database as version 1 wrote it, spelled out by hand: this layout is history and never changes. Whatever versions
 * come later, they must open it.
 */
const LAYOUT: Layout<keyof typeof sample> = {
  companies: { key: 'id', indexes: [] },
  documents: { key: 'id', indexes: ['companyId'] },
  accounts: { key: 'id', indexes: ['companyId'] },
  statements: { key: 'id', indexes: ['companyId', 'accountId', 'documentId'] },
  transactions: { key: 'statementId', indexes: ['companyId'] },
  figures: { key: 'companyId', indexes: [] },
};

let database: Database;

beforeEach(async () => {
  await writeVersion(1, LAYOUT, sample);
  database = openDatabase();
});

afterEach(() => database.delete());

test('a store of version 1 opens and holds what it held', async () => {
  const store = storeOperations(database);
  const [company] = await store['store.companies']({});
  const stored = await store['store.company']({ id: company?.id ?? '' });

  expect(company?.name).toBe('Heron Ltd');
  expect(stored?.documents.map(({ fileName }) => fileName)).toEqual(['march.pdf']);
  expect(stored?.statements[0]).toMatchObject({ verdict: 'proven', transactionCount: 2, closingBalance: 99_650 });
  expect(unpackTransactions(stored?.transactions[0]?.packed ?? '')).toHaveLength(2);
});

test('figures that version 1 computed say less than is said now, and are computed anew', async () => {
  const stored = await storeOperations(database)['store.company']({ id: 'eus_company' });
  expect(sample.figures).toHaveLength(1);
  expect(stored?.figures).toBeNull();
});

test('a file of version 1, of which nothing was ever said, is read again by what is said now', async () => {
  const store = storeOperations(database);
  const { document } = importOf('march');
  expect(await store['store.document']({ id: document.id })).not.toHaveProperty('settings');

  const settings = { currency: 'EUR', dateOrder: null, languages: null };
  const again = importOf('march', 1);
  await store['store.saveImport']({ ...again, document: { ...again.document, settings } });

  expect(await store['store.document']({ id: document.id })).toHaveProperty('settings', settings);
  expect(await database.statements.toArray()).toMatchObject([{ id: 'statement march', transactionCount: 1 }]);
});

test('a store of version 1 has no corrections and takes some', async () => {
  const store = storeOperations(database);
  const correctionsOf = async () => (await store['store.company']({ id: 'eus_company' }))?.corrections;
  expect(await correctionsOf()).toEqual(NO_CORRECTIONS);
  const said = { rules: [], feedback: [FEEDBACK], counted: [], cells: [] };
  await store['store.saveCorrections']({ companyId: 'eus_company', ...said });
  expect(await correctionsOf()).toEqual(said);
});

test('a store of version 1 takes new imports', async () => {
  await storeOperations(database)['store.saveImport'](importOf('april'));
  expect(await database.documents.count()).toBe(2);
});
