import type { Dexie } from 'dexie';

export const version1 = (database: Dexie): unknown =>
  database.version(1).stores({
    companies: 'id',
    documents: 'id, companyId',
    accounts: 'id, companyId',
    statements: 'id, companyId, accountId, documentId',
    transactions: 'statementId, companyId',
    figures: 'companyId',
  });
