import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase, STORE_VERSION, storeOperations } from '../../shared/store/index.ts';
import type { StoreOperations, TableRows } from '../../shared/store/records.ts';
import version1 from '../fixtures/store/version-1.json' with { type: 'json' };
import version2 from '../fixtures/store/version-2.json' with { type: 'json' };
import version3 from '../fixtures/store/version-3.json' with { type: 'json' };
import version4 from '../fixtures/store/version-4.json' with { type: 'json' };
import version5 from '../fixtures/store/version-5.json' with { type: 'json' };
import version6 from '../fixtures/store/version-6.json' with { type: 'json' };
import version7 from '../fixtures/store/version-7.json' with { type: 'json' };
import { FEEDBACK, importOf } from './records.ts';

let database: Database;
let store: StoreOperations;

beforeEach(() => {
  database = openDatabase();
  store = storeOperations(database);
});

afterEach(() => database.delete());

/** All that is stored, past Egret's own reading. */
const everything = async (): Promise<TableRows> =>
  Object.fromEntries(await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()])));

/** What a backup of all that is stored holds. */
async function backup(): Promise<TableRows> {
  const companies = await store['store.companies']({});
  const parts = [await store['store.otherRows']({})];
  for (const { id } of companies) parts.push(await store['store.companyRows']({ id }));
  const tables: Record<string, unknown[]> = {};
  for (const part of parts)
    for (const [name, rows] of Object.entries(part.tables)) tables[name] = [...(tables[name] ?? []), ...rows];
  return tables;
}

describe.each([
  [1, version1],
  [2, version2],
  [3, version3],
  [4, version4],
  [5, version5],
  [6, version6],
  [7, version7],
] as const)('a backup of version %i', (version, sample) => {
  test('is brought to this version and takes the place of what was there', async () => {
    await store['store.saveImport'](importOf('other', 1, 'eus_other'));
    await store['store.replaceAll']({ version, tables: sample });

    const stored = await store['store.company']({ id: 'eus_company' });
    expect(await store['store.companies']({})).toEqual(sample.companies);
    expect(stored?.documents).toHaveLength(sample.documents.length);
    expect(stored?.transactions).toEqual(expect.arrayContaining([...sample.transactions]));
    expect(await store['store.company']({ id: 'eus_other' })).toBeNull();
  });
});

test('what is taken out company by company, with what belongs to none, puts everything back', async () => {
  for (const [name, company] of [
    ['march', 'eus_one'],
    ['april', 'eus_two'],
  ] as const) {
    await store['store.saveImport'](importOf(name, 3, company));
    await store['store.saveCorrections']({
      companyId: company,
      rules: [],
      feedback: [FEEDBACK],
      counted: [],
      cells: [],
    });
  }
  // Said of a company that is not there now.
  await store['store.saveSettings']({ companyId: 'eus_three', changed: { lowBalanceThreshold: 1 } });
  await store['store.addAudit']({ id: '2026 1', kind: 'edit', company: null, sentence: 'Said.' });
  await store['store.mergeCompany']({ from: 'eus_one', into: 'eus_two' });
  const before = await everything();
  const tables = await backup();

  await store['store.replaceAll']({ version: STORE_VERSION, tables: {} });
  expect(await store['store.companies']({})).toEqual([]);
  await store['store.replaceAll']({ version: STORE_VERSION, tables });
  expect(await everything()).toEqual(before);
});

test.each([
  ['is of a newer Egret', { version: STORE_VERSION + 1, tables: {} }],
  ['names a table that its version did not have', { version: 1, tables: { nonsense: [{}] } }],
  ['holds a row without its key', { version: STORE_VERSION, tables: { companies: [{ name: 'Heron' }] } }],
])('a backup that %s is refused, and what was there stays', async (_, tables) => {
  await store['store.saveImport'](importOf('march'));
  const before = await everything();
  await expect(store['store.replaceAll'](tables)).rejects.toThrow();
  expect(await everything()).toEqual(before);
});
