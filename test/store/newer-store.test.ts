import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { isStoreNewer, openDatabase, STORE_VERSION } from '../../shared/store/index.ts';
import { writeVersion } from './write-version.ts';

/** No more than a table that no version has had. */
const writeStore = (version: number): Promise<void> =>
  writeVersion(version, { unheardOf: { key: 'id', indexes: [] } }, { unheardOf: [{ id: 'one' }] });

afterEach(() => openDatabase().delete());

test('a store of the next version is newer, and is not changed by being asked about', async () => {
  await writeStore(STORE_VERSION + 1);
  expect(await isStoreNewer()).toBe(true);
  expect(await indexedDB.databases()).toMatchObject([{ version: (STORE_VERSION + 1) * 10 }]);
});

test.each([1, STORE_VERSION])('a store of version %i is not newer', async (version) => {
  await writeStore(version);
  expect(await isStoreNewer()).toBe(false);
});

test('where nothing is stored, nothing is newer', async () => {
  expect(await isStoreNewer()).toBe(false);
});
