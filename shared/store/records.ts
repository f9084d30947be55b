import type {
  AccountSummary,
  ChangedSettings,
  Company,
  CompanyEdits,
  ComparedMetrics,
  Corrections,
  DocumentSettings,
  ReadDocument,
  Statement,
  StatementAccount,
} from '../model/index.ts';

/** A company, and what a person said of it. */
export interface CompanyRecord extends Company {
  /** A person made or renamed it: it stays without a file. */
  readonly kept?: true;
  /** It is no longer worked on, and listed apart. */
  readonly archived?: boolean;
  /** When it was made, by a person, a program or its first file, an instant (ISO 8601); absent: before that was kept. */
  readonly createdAt?: string;
  /** When it was last opened, an instant (ISO 8601); absent: never. */
  readonly openedAt?: string;
}

/** Where a holder's files go, where it is not the company of the holder's name: after merging and renaming. */
export interface HolderRecord {
  /** The id of the company named as the holder. */
  readonly holderId: string;
  readonly companyId: string;
  /** It holds only while the company is called so: a renaming made it. */
  readonly byName?: true;
}

/** Rows by the name of their table, as they are stored. */
export type TableRows = Readonly<Record<string, readonly unknown[]>>;

/** A company that a person deleted: put back as it was, or forgotten when Egret starts next. */
export interface DeletedRecord {
  readonly companyId: string;
  readonly name: string;
  /** An instant (ISO 8601). */
  readonly deletedAt: string;
  readonly rows: TableRows;
}

/** What a merge took: with it, two companies are taken apart again. */
export interface MergedRecord {
  readonly company: CompanyRecord;
  /** The id of the company that it became part of. */
  readonly into: string;
  readonly documentIds: readonly string[];
  readonly holders: readonly HolderRecord[];
  /** What had been said of the company that stayed, and of the one that went. */
  readonly ours: Corrections;
  readonly theirs: Corrections;
  readonly settings: ChangedSettings | null;
}

/** What was done, told in a sentence. */
export interface AuditRecord {
  /** Begins with the instant (ISO 8601) at which it was done, so that ids sort by time. */
  readonly id: string;
  readonly kind: AuditKind;
  /** The company it was done to, by its name then. */
  readonly company: string | null;
  readonly sentence: string;
}

export type AuditKind = 'import' | 'edit' | 'export' | 'company' | 'backup';

/** Everything that is stored, as a version of the store kept it. */
export interface StoredTables {
  readonly version: number;
  readonly tables: TableRows;
}

/** A file that was read; its bytes lie in main's documents folder under the same id. */
export interface DocumentRecord extends Omit<ReadDocument, 'statements'> {
  readonly companyId: string;
  /** A person said whose it is: reading it again leaves it there. */
  readonly placed?: true;
  /** What a person said of how to read it; absent while everything is inferred. */
  readonly settings?: DocumentSettings;
}

/** An account of a company, for lists; gathered from its statements whenever it is asked for. */
export interface AccountRecord extends StatementAccount {
  readonly id: string;
  readonly companyId: string;
  readonly institutionName: string | null;
  readonly currency: string | null;
}

/** A statement without its transactions, which lie packed in `TransactionsRecord` under the same id. */
export interface StatementRecord extends Omit<Statement, 'transactions'> {
  readonly companyId: string;
  readonly accountId: string;
  readonly transactionCount: number;
}

/** Whose account a stored statement is of. */
export type NumberedRecord = Pick<StatementRecord, 'companyId' | 'institutionName' | 'currency' | 'account'>;

/** A statement's transactions as one packed text (`packed.ts`): IndexedDB is slow per row and fast per value. */
export interface TransactionsRecord {
  readonly statementId: string;
  readonly companyId: string;
  readonly packed: string;
}

/** Computed figures of a company: a cache, rebuilt whenever `inputs` no longer matches. */
export interface FiguresRecord {
  readonly companyId: string;
  /** Hash of the engine's version, what was read of the files, and what people decided, which all went in. */
  readonly inputs: string;
  readonly summaries: readonly AccountSummary[];
  /** Annotations by transaction id, packed (`packed.ts`). */
  readonly annotations: string;
  /** Digest of what people decided that went in (`edits-digest.ts`): while they decide otherwise, these figures are behind. */
  readonly said: string;
  /** Digest of what was read of the files that went in (`reading-digest.ts`), and what the company was called. */
  readonly read: string;
  readonly companyName: string;
  /** What other companies are compared with, one entry a currency. */
  readonly compared: readonly ComparedMetrics[];
}

/** What people said about a company's rows: kept apart from everything that is computed. */
export interface CorrectionsRecord extends Corrections {
  readonly companyId: string;
}

/** How a company's figures are computed: what differs from the defaults. */
export interface SettingsRecord {
  readonly companyId: string;
  readonly changed: ChangedSettings;
}

/** What people call a change; it is told in the log, and not kept with what was changed. */
export interface Labelled {
  readonly label?: string;
}

/** Something that a program keeps through the local API. */
export interface ProgramRecord {
  /** Its company, kind and own id, see `programRecordId`. */
  readonly id: string;
  /** Empty: it belongs to no company. */
  readonly companyId: string;
  readonly json: string;
}

/** All that one file brings, stored whole or not at all, in the place of what the file brought before. */
export interface Import {
  readonly company: Company;
  readonly document: DocumentRecord;
  readonly statements: readonly StatementRecord[];
  readonly transactions: readonly TransactionsRecord[];
}

/** All stored of one company that computing needs. */
export interface StoredCompany extends CompanyEdits {
  readonly company: CompanyRecord;
  readonly documents: readonly DocumentRecord[];
  readonly statements: readonly StatementRecord[];
  readonly transactions: readonly TransactionsRecord[];
  /** `inputs` of the cached figures, null where there are none. */
  readonly figures: string | null;
}

export type CompanyChanges = Partial<Pick<CompanyRecord, 'name' | 'kept' | 'archived' | 'openedAt'>>;

/**
 * What main may ask of the store. Each resolves only when committed to disk, and each may be asked twice with the same
 * effect as once.
 */
export interface StoreOperations {
  'store.hasDocument'(args: { id: string }): Promise<boolean>;
  'store.document'(args: { id: string }): Promise<DocumentRecord | null>;
  'store.saveImport'(args: Import): Promise<null>;
  'store.companies'(args: Record<string, never>): Promise<readonly CompanyRecord[]>;
  'store.holders'(args: Record<string, never>): Promise<readonly HolderRecord[]>;
  /** The companies that have statements of one of these accounts. */
  'store.companiesWithAccounts'(args: { accountIds: readonly string[] }): Promise<readonly string[]>;
  /** Statements of accounts whose number, without what parts its digits, ends so (capital letters). */
  'store.statementsNumbered'(args: { ending: string }): Promise<readonly NumberedRecord[]>;
  /** Adds a company that a person makes; one that is there stays as it is. Files of a holder of its name go to it. */
  'store.createCompany'(args: Company): Promise<null>;
  /** Changes what a person says of a company; `holderId`: files of this holder go to it while it is called so. */
  'store.changeCompany'(args: { id: string; changes: CompanyChanges; holderId?: string }): Promise<null>;
  /** Puts a file and what was said of its rows into another company, for good. */
  'store.moveDocument'(args: { id: string; companyId: string }): Promise<null>;
  /**
   * Puts all of a company into another, and sends there what comes for the holders of the first. Answers what was taken;
   * null where the first is no longer there.
   */
  'store.mergeCompany'(args: { from: string; into: string }): Promise<MergedRecord | null>;
  /** Takes two merged companies apart; does nothing where the first is there again, or something else is said by now. */
  'store.unmergeCompany'(args: MergedRecord): Promise<null>;
  /** Takes a company away, to be put back or forgotten together with what was deleted of it before. */
  'store.deleteCompany'(args: { id: string; at: string }): Promise<null>;
  /** Puts a deleted company back; what came of it meanwhile stays. */
  'store.undeleteCompany'(args: { id: string }): Promise<null>;
  /** The ids of files that only deleted companies have. */
  'store.deletedDocuments'(args: Record<string, never>): Promise<readonly string[]>;
  'store.forgetDeleted'(args: Record<string, never>): Promise<null>;
  'store.addAudit'(args: AuditRecord): Promise<null>;
  'store.audit'(args: Record<string, never>): Promise<readonly AuditRecord[]>;
  /** One company's rows, for a backup; caches are left out. */
  'store.companyRows'(args: { id: string }): Promise<StoredTables>;
  /** The rows that belong to no company, for a backup. */
  'store.otherRows'(args: Record<string, never>): Promise<StoredTables>;
  /** Puts a backup in the place of all that is stored, whole or not at all. */
  'store.replaceAll'(args: StoredTables): Promise<null>;
  'store.company'(args: { id: string }): Promise<StoredCompany | null>;
  /** Figures of a company that is gone meanwhile are dropped. */
  'store.saveFigures'(args: FiguresRecord): Promise<null>;
  'store.saveCorrections'(args: CorrectionsRecord & Labelled): Promise<null>;
  'store.saveSettings'(args: SettingsRecord & Labelled): Promise<null>;
  /** The ids of the records of programs that begin with this, sorted. */
  'store.programRecordIds'(args: { prefix: string }): Promise<readonly string[]>;
  /** Whether a document, or a program, has the original of this id. */
  'store.isOriginalUsed'(args: { id: string }): Promise<boolean>;
  'store.programRecord'(args: { id: string }): Promise<ProgramRecord | null>;
  'store.saveProgramRecord'(args: ProgramRecord): Promise<null>;
  'store.removeProgramRecord'(args: { id: string; companyId: string }): Promise<null>;
  /** The metrics of every company but one, as far as they are computed. */
  'store.othersMetrics'(args: { id: string }): Promise<readonly ComparedMetrics[]>;
}

export type StoreOperationName = keyof StoreOperations;
