import { DATABASE_NAME } from '../../shared/store/index.ts';

/** The tables of a version of the store: what they are keyed by, and what else they can be asked by. */
export type Layout<Name extends string> = Readonly<Record<Name, { key: string; indexes: readonly string[] }>>;

/** Dexie counts versions in tenths. */
const TENTHS = 10;

/** Writes the database as a version of Egret wrote it, without any code of the store. */
export function writeVersion<Name extends string>(
  version: number,
  layout: Layout<Name>,
  sample: Readonly<Record<Name, readonly unknown[]>>,
): Promise<void> {
  const create = (database: IDBDatabase): void => {
    for (const [name, { key, indexes }] of Object.entries(layout) as [Name, Layout<Name>[Name]][]) {
      const table = database.createObjectStore(name, { keyPath: key });
      for (const index of indexes) table.createIndex(index, index);
      for (const record of sample[name]) table.put(record);
    }
  };
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, version * TENTHS);
    request.onupgradeneeded = () => create(request.result);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
