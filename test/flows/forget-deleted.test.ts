import 'fake-indexeddb/auto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type Backups,
  type Leaving,
  type Originals,
  openBackups,
  openLeaving,
  openOriginals,
} from '../../main/documents/index.ts';
import { createBackupParts } from '../../main/flows/backup-parts.ts';
import { forgetDeleted } from '../../main/flows/forget-deleted.ts';
import { type Database, openDatabase, storeOperations } from '../../shared/store/index.ts';
import type { StoreOperations } from '../../shared/store/records.ts';
import { importOf } from '../store/records.ts';

const ID = 'a'.repeat(64);
const BYTES = new Uint8Array([1]);
const AT = '2026-01-01T00:00:00.000Z';
let folder: string;
let database: Database;
let store: StoreOperations;
let originals: Originals;
let leaving: Leaving;
let backups: Backups;
const errors: unknown[] = [];

beforeEach(async () => {
  errors.length = 0;
  folder = await mkdtemp(join(tmpdir(), 'egret-forget-'));
  originals = await openOriginals(join(folder, 'documents'));
  leaving = openLeaving(folder);
  backups = await openBackups(join(folder, 'backups'));
  database = openDatabase();
  store = storeOperations(database);
  await add();
});

afterEach(async () => {
  await database.delete();
  await rm(folder, { recursive: true });
});

/** One file of one company, as reading stores it. */
async function add(): Promise<void> {
  const { document, ...rest } = importOf('march');
  await originals.keep(ID, 'pdf', BYTES);
  await store['store.saveImport']({ ...rest, document: { ...document, id: ID } });
}

const remove = () => store['store.deleteCompany']({ id: 'eus_company', at: AT });
const backUp = () => createBackupParts(store).write(backups, () => AT);
/** What happens at a start. */
const start = () =>
  forgetDeleted({ store, originals, leaving, open: async () => backups, onError: (error) => void errors.push(error) });
/** The backups that name the file are rotated away. */
async function rotateAll(): Promise<void> {
  await rm(join(folder, 'backups'), { recursive: true });
  backups = await openBackups(join(folder, 'backups'));
}

test('the file of a deleted company stays while a backup names it, and leaves at the start after that', async () => {
  await backUp();
  await remove();
  for (const _ of [1, 2]) await start();
  expect(await originals.load(ID)).toEqual(BYTES);
  await store['store.undeleteCompany']({ id: 'eus_company' });
  expect(await store['store.companies']({})).toEqual([]);

  await rotateAll();
  await start();
  expect(await originals.find(ID)).toBeNull();
  expect(await leaving.ids()).toEqual([]);
  expect(errors).toEqual([]);
});

test('a file that no backup names leaves at the next start; one that is not deleted stays', async () => {
  await remove();
  await start();
  expect(await originals.find(ID)).toBeNull();
  await add();
  await start();
  expect(await originals.load(ID)).toEqual(BYTES);
});

test('a file that was deleted and added again stays, also when no backup names it any more', async () => {
  await backUp();
  await remove();
  await start();
  await add();
  await rotateAll();
  await start();
  expect(await originals.load(ID)).toEqual(BYTES);
  expect(await leaving.ids()).toEqual([]);
});

test('backups that cannot be read keep every file', async () => {
  await backUp();
  await remove();
  for (const name of await readdir(join(folder, 'backups', 'parts'))) await rm(join(folder, 'backups', 'parts', name));
  await expect(start()).rejects.toThrow();
  expect(await originals.load(ID)).toEqual(BYTES);
  expect(await leaving.ids()).toEqual([ID]);
});

test('a file that cannot be removed now leaves at a later start, and the others leave all the same', async () => {
  const other = 'b'.repeat(64);
  await originals.keep(other, 'pdf', BYTES);
  await leaving.set([other]);
  await remove();
  const working = originals;
  originals = { ...working, remove: (id) => (id === other ? Promise.reject(new Error('EBUSY')) : working.remove(id)) };
  await start();
  expect([await working.find(ID), await leaving.ids()]).toEqual([null, [other]]);
  expect(errors).toHaveLength(1);
  originals = working;
  await start();
  expect(await working.find(other)).toBeNull();
});

test('a restored backup does not keep the files of what was deleted before', async () => {
  await remove();
  await store['store.replaceAll']({ version: 6, tables: {} });
  await start();
  expect(await originals.find(ID)).toBeNull();
});
