import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another process, or this one, uses the folder already. */
export class FolderInUse extends Error {}

/** SQLite's code of what is locked (SQLITE_BUSY, sqlite3.h). */
const BUSY = 5;

const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === BUSY;

/**
 * Takes a folder for one process, making it where it is missing. The lock is that of the operating system on a file of
 * SQLite's, because Node has none of its own: it ends with the process, however that ends. Throws `FolderInUse`.
 *
 * @returns gives the folder back; again does nothing
 */
export async function lockFolder(folder: string): Promise<() => void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(join(folder, 'in-use.lock'));
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    throw isBusy(error) ? new FolderInUse(folder) : error;
  }
  return () => {
    if (database.isOpen) database.close();
  };
}
