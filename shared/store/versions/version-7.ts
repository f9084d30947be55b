import type { Dexie } from 'dexie';

/** What programs keep through the local API lies with the companies it is about. */
export const version7 = (database: Dexie): unknown => database.version(7).stores({ programRecords: 'id, companyId' });
