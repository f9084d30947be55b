import Dexie, { type EntityTable } from 'dexie';
import type {
  AuditRecord,
  CompanyRecord,
  CorrectionsRecord,
  DeletedRecord,
  DocumentRecord,
  FiguresRecord,
  HolderRecord,
  ProgramRecord,
  SettingsRecord,
  StatementRecord,
  TransactionsRecord,
} from './records.ts';
import { version1 } from './versions/version-1.ts';
import { version2 } from './versions/version-2.ts';
import { version3 } from './versions/version-3.ts';
import { version4 } from './versions/version-4.ts';
import { version5 } from './versions/version-5.ts';
import { version6 } from './versions/version-6.ts';
import { version7 } from './versions/version-7.ts';

/** The database's name never changes: data is found by it. */
export const DATABASE_NAME = 'egret';

export type Database = Dexie & {
  companies: EntityTable<CompanyRecord, 'id'>;
  documents: EntityTable<DocumentRecord, 'id'>;
  statements: EntityTable<StatementRecord, 'id'>;
  transactions: EntityTable<TransactionsRecord, 'statementId'>;
  figures: EntityTable<FiguresRecord, 'companyId'>;
  corrections: EntityTable<CorrectionsRecord, 'companyId'>;
  settings: EntityTable<SettingsRecord, 'companyId'>;
  holders: EntityTable<HolderRecord, 'holderId'>;
  deleted: EntityTable<DeletedRecord, 'companyId'>;
  audit: EntityTable<AuditRecord, 'id'>;
  programRecords: EntityTable<ProgramRecord, 'id'>;
};

/** Oldest first. */
const VERSIONS = [version1, version2, version3, version4, version5, version6, version7];

/** The version that this Egret writes. */
export const STORE_VERSION = VERSIONS.length;

/** A database as one version of Egret kept it. */
export function databaseOf(name: string, version: number): Dexie {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  for (const addTo of VERSIONS.slice(0, version)) addTo(database);
  return database;
}

/**
 * Opens Egret's database. Versions are only ever added; a frozen sample of each lies in test/fixtures/store and must
 * open for ever. `strict`: a committed transaction is on disk before it is acknowledged.
 */
export const openDatabase = (): Database => databaseOf(DATABASE_NAME, STORE_VERSION) as Database;
