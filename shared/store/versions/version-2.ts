import type { Dexie } from 'dexie';

/** What people say of rows is kept. */
export const version2 = (database: Dexie): unknown => database.version(2).stores({ corrections: 'companyId' });
