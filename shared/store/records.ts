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

/** A file that was read; its bytes lie in main's documents folder under the same id. */
export interface DocumentRecord extends Omit<ReadDocument, 'statements'> {
  readonly companyId: string;
  /** What a person said of how to read it; absent while everything is inferred. */
  readonly settings?: DocumentSettings;
}

/** An account of a company, for lists; gathered from its statements. */
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

/** A statement's transactions as one packed text (`packed.ts`): IndexedDB is slow per row and fast per value. */
export interface TransactionsRecord {
  readonly statementId: string;
  readonly companyId: string;
  readonly packed: string;
}

/** Computed figures of a company: a cache, rebuilt whenever `inputs` no longer matches. */
export interface FiguresRecord {
  readonly companyId: string;
  /** Hash of the engine's version, the ids of the statements, and what people decided, which all went in. */
  readonly inputs: string;
  readonly summaries: readonly AccountSummary[];
  /** Annotations by transaction id, packed (`packed.ts`). */
  readonly annotations: string;
  /** Digest of what people decided that went in (`edits-digest.ts`): while they decide otherwise, these figures are behind. */
  readonly said: string;
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

/** All that one file brings, stored whole or not at all, in the place of what the file brought before. */
export interface Import {
  readonly company: Company;
  readonly document: DocumentRecord;
  readonly accounts: readonly AccountRecord[];
  readonly statements: readonly StatementRecord[];
  readonly transactions: readonly TransactionsRecord[];
}

/** All stored of one company that computing needs. */
export interface StoredCompany extends CompanyEdits {
  readonly company: Company;
  readonly documents: readonly DocumentRecord[];
  readonly statements: readonly StatementRecord[];
  readonly transactions: readonly TransactionsRecord[];
  /** `inputs` of the cached figures, null where there are none. */
  readonly figures: string | null;
}

/**
 * What main may ask of the store. Each resolves only when committed to disk, and each may be asked twice with the same
 * effect as once.
 */
export interface StoreOperations {
  'store.hasDocument'(args: { id: string }): Promise<boolean>;
  'store.document'(args: { id: string }): Promise<DocumentRecord | null>;
  'store.saveImport'(args: Import): Promise<null>;
  'store.companies'(args: Record<string, never>): Promise<readonly Company[]>;
  'store.company'(args: { id: string }): Promise<StoredCompany | null>;
  'store.saveFigures'(args: FiguresRecord): Promise<null>;
  'store.saveCorrections'(args: CorrectionsRecord): Promise<null>;
  'store.saveSettings'(args: SettingsRecord): Promise<null>;
  /** The metrics of every company but one, as far as they are computed. */
  'store.othersMetrics'(args: { id: string }): Promise<readonly ComparedMetrics[]>;
}

export type StoreOperationName = keyof StoreOperations;
