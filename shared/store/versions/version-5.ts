import type { Dexie } from 'dexie';

/**
 * Companies are made, renamed, merged and deleted by people; what was done is logged. Accounts are no longer kept apart from
 * the statements that they are gathered from: one account may stand in two companies once a file is moved.
 */
export const version5 = (database: Dexie): unknown =>
  database.version(5).stores({
    accounts: null,
    holders: 'holderId, companyId',
    deleted: 'companyId',
    audit: 'id',
  });
