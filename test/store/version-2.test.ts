import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATABASE_NAME, type Database, openDatabase, storeOperations } from '../../shared/store/index.ts';
import sample from '../fixtures/store/version-2.json' with { type: 'json' };

/**
 * The database as version 2 wrote it, spelled out by hand: this layout is history and never changes. Whatever versions
 * come later, they must open it.
 */
const LAYOUT: Readonly<Record<keyof typeof sample, { key: string; indexes: readonly string[] }>> = {
  companies: { key: 'id', indexes: [] },
  documents: { key: 'id', indexes: ['companyId'] },
  accounts: { key: 'id', indexes: ['companyId'] },
  statements: { key: 'id', indexes: ['companyId', 'accountId', 'documentId'] },
  transactions: { key: 'statementId', indexes: ['companyId'] },
  figures: { key: 'companyId', indexes: [] },
  corrections: { key: 'companyId', indexes: [] },
};
/** Dexie counts versions in tenths. */
const VERSION = 20;

type Tables = [keyof typeof sample, { key: string; indexes: readonly string[] }][];

function createVersion2(database: IDBDatabase): void {
  for (const [name, { key, indexes }] of Object.entries(LAYOUT) as Tables) {
    const table = database.createObjectStore(name, { keyPath: key });
    for (const index of indexes) table.createIndex(index, index);
    for (const record of sample[name]) table.put(record);
  }
}

const writeVersion2 = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, VERSION);
    request.onupgradeneeded = () => createVersion2(request.result);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });

let database: Database;

beforeEach(async () => {
  await writeVersion2();
  database = openDatabase();
});

afterEach(() => database.delete());

test('a store of version 2 opens and holds what people said', async () => {
  const stored = await storeOperations(database)['store.company']({ id: 'eus_company' });
  expect(stored?.corrections).toMatchObject({
    rules: [{ id: 'rul_1', text: 'harbor trust', facts: { categorySlug: 'rent' } }],
    feedback: [{ id: 'fbk_1', scope: { kind: 'counterparty', counterparty: 'MARIA LOPEZ' } }],
  });
});
