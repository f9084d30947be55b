import Dexie, { type EntityTable } from 'dexie';
import type { Company } from '../model/index.ts';
import type {
  AccountRecord,
  CorrectionsRecord,
  DocumentRecord,
  FiguresRecord,
  StatementRecord,
  TransactionsRecord,
} from './records.ts';
import { correctionsOfVersion3 } from './version-3.ts';

/** The database's name never changes: data is found by it. */
export const DATABASE_NAME = 'egret';

export type Database = Dexie & {
  companies: EntityTable<Company, 'id'>;
  documents: EntityTable<DocumentRecord, 'id'>;
  accounts: EntityTable<AccountRecord, 'id'>;
  statements: EntityTable<StatementRecord, 'id'>;
  transactions: EntityTable<TransactionsRecord, 'statementId'>;
  figures: EntityTable<FiguresRecord, 'companyId'>;
  corrections: EntityTable<CorrectionsRecord, 'companyId'>;
};

/**
 * Opens Egret's database. Versions are only ever added; a frozen sample of each lies in test/fixtures/store and must
 * open for ever. `strict`: a committed transaction is on disk before it is acknowledged.
 */
export function openDatabase(): Database {
  const database = new Dexie(DATABASE_NAME, { chromeTransactionDurability: 'strict' }) as Database;
  database.version(1).stores({
    companies: 'id',
    documents: 'id, companyId',
    accounts: 'id, companyId',
    statements: 'id, companyId, accountId, documentId',
    transactions: 'statementId, companyId',
    figures: 'companyId',
  });
  database.version(2).stores({ corrections: 'companyId' });
  database.version(3).upgrade(async (transaction) => {
    await transaction
      .table('corrections')
      .toCollection()
      .modify((record) => Object.assign(record, correctionsOfVersion3(record)));
    // A cache, which version 3 keeps in another shape.
    await transaction.table('figures').clear();
  });
  return database;
}
