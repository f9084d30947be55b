import { DATABASE_NAME, STORE_VERSION } from './schema.ts';

/** Dexie counts versions in tenths. */
const TENTHS = 10;

/**
 * Whether what is stored was written by an Egret that is newer than this one. Asked before the store is opened: Dexie would
 * open it all the same, give it back what that version left out, and write to it what that version does not expect.
 */
export async function isStoreNewer(): Promise<boolean> {
  const databases = await indexedDB.databases();
  const { version = 0 } = databases.find(({ name }) => name === DATABASE_NAME) ?? {};
  return version >= (STORE_VERSION + 1) * TENTHS;
}
