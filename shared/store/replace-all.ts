import Dexie from 'dexie';
import type { StoredTables, TableRows } from './records.ts';
import { type Database, databaseOf, STORE_VERSION } from './schema.ts';
import { allRows, putRows } from './table-rows.ts';
import { write } from './write.ts';

/** Where a backup is brought to this version, apart from what is stored. */
const WORKSHOP = 'egret-restore';

/** Rows of any version as this version keeps them: by the same steps that a store itself is brought forward. */
async function broughtForward({ version, tables }: StoredTables): Promise<TableRows> {
  await Dexie.delete(WORKSHOP);
  const then = databaseOf(WORKSHOP, version);
  try {
    await then.open();
    await putRows(then, tables);
  } finally {
    then.close();
  }
  const now = databaseOf(WORKSHOP, STORE_VERSION);
  try {
    await now.open();
    return await allRows(now);
  } finally {
    now.close();
    await Dexie.delete(WORKSHOP);
  }
}

/**
 * Puts a backup in the place of all that is stored, in one transaction: whole, or not at all. What was deleted stays so until
 * it is forgotten, for its files are to leave.
 */
export async function replaceAll(database: Database, backup: StoredTables): Promise<null> {
  if (backup.version > STORE_VERSION)
    throw new RangeError('this backup was written by a newer Egret; install that one to restore it');
  const rows = await broughtForward(backup);
  return write(database, async () => {
    for (const table of database.tables) if (table.name !== 'deleted') await table.clear();
    await putRows(database, rows);
  });
}
