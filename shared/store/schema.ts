import Dexie, { type EntityTable } from 'dexie';
import type { Company } from '../model/index.ts';
import type {
  AccountRecord,
  CorrectionsRecord,
  DocumentRecord,
  FiguresRecord,
  SettingsRecord,
  StatementRecord,
  TransactionsRecord,
} from './records.ts';
import { version1 } from './versions/version-1.ts';
import { version2 } from './versions/version-2.ts';
import { version3 } from './versions/version-3.ts';
import { version4 } from './versions/version-4.ts';
import { version6 } from './versions/version-6.ts';

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
  settings: EntityTable<SettingsRecord, 'companyId'>;
};

/** Oldest first. */
const VERSIONS = [version1, version2, version3, version4, version6];

/**
 * Opens Egret's database. Versions are only ever added; a frozen sample of each lies in test/fixtures/store and must
 * open for ever. `strict`: a committed transaction is on disk before it is acknowledged.
 */
export function openDatabase(): Database {
  const database = new Dexie(DATABASE_NAME, { chromeTransactionDurability: 'strict' }) as Database;
  for (const addTo of VERSIONS) addTo(database);
  return database;
}
