import type { Database } from './schema.ts';

/**
 * Runs a write over all tables at once. A kill that finds two write transactions on different tables makes Chromium
 * take the database for corrupt and delete it; writes that share a table wait for each other, so there is only ever one.
 */
export const write = (database: Database, work: () => Promise<unknown>): Promise<null> =>
  database.transaction('rw', database.tables, async () => {
    await work();
    return null;
  });
