import type {
  ChangedSettings,
  Corrections,
  DateOrder,
  ReadDocument,
  SummarySettings,
} from '../../../shared/model/index.ts';
import type { PostedTransaction } from '../index.ts';

/** Heron's states of an end user. */
export const END_USER_STATUSES = ['new', 'ready', 'processed', 'reviewed', 'review_requested', 'failed'] as const;
export type EndUserStatus = (typeof END_USER_STATUSES)[number];

/** ISO 8601 with a time zone: when something happened. Empty: nobody knows, because it was not done through the API. */
export type Timestamp = string;

/** A company as its owner knows it. */
export interface EndUserRecord {
  /** `eus_…`, derived from the owner and `endUserId`. */
  readonly heronId: string;
  readonly endUserId: string;
  readonly name: string | null;
  readonly status: EndUserStatus;
  readonly isPortfolio: boolean;
  readonly meta: Readonly<Record<string, string>> | null;
  readonly created: Timestamp;
  readonly lastUpdated: Timestamp;
  readonly lastProcessedAt: Timestamp | null;
  /** Files and rows that no figure counts, by the id of their data source. */
  readonly disabledSourceIds: readonly string[];
  /** What differs from the defaults in how its figures are computed. */
  readonly settings: Pick<SummarySettings, 'disabledAccountIds' | 'profitAndLossSections'> & ChangedSettings;
}

/** What an owner says of the figures of all their companies, as Heron calls it. */
export interface UserSettings {
  /** Whole units. */
  readonly low_balance_days_threshold?: number | undefined;
}

/** The balance of an account after the rows of a batch, minor units being decided by the account's currency. */
export interface BatchBalance {
  readonly accountId: string;
  /** Major units, as it was sent. */
  readonly closing: number;
}

/** The transactions of one request. Immutable but for rows that their owner deletes. */
export interface BatchRecord {
  /** `req_…` */
  readonly requestId: string;
  readonly created: Timestamp;
  readonly rows: readonly BatchRow[];
  readonly balances: readonly BatchBalance[];
}

export interface BatchRow {
  /** `txn_…` */
  readonly id: string;
  readonly posted: PostedTransaction;
}

/** Heron's states of a PDF. */
export const PDF_STATUSES = [
  ...['new', 'parsing', 'parsed', 'processed', 'human_reviewing', 'approved', 'rejected', 'failed'],
  ...['transactions_loaded', 'transactions_unloaded'],
] as const;

/** A statement file: what was read of it, and what people decided. */
export interface PdfRecord {
  /** `pdf_…` */
  readonly heronId: string;
  readonly fileId: string;
  readonly sha256: string;
  readonly filename: string;
  readonly referenceId: string | null;
  readonly created: Timestamp;
  readonly lastUpdated: Timestamp;
  readonly status: string;
  readonly notes: string | null;
  readonly isFraud: boolean;
  readonly fraudReason: string | null;
  /** The currency its sender names, used where the file does not say. */
  readonly currency: string | null;
  /** How its sender says its dates are meant; null: it is inferred. */
  readonly dateOrder: DateOrder | null;
  /** Null until it is parsed. */
  readonly document: ReadDocument | null;
  /** Statements of the document that a program left out. */
  readonly excludedStatementIds: readonly string[];
}

/** A file as it was uploaded. Its bytes are kept under `sha256`. */
export interface FileRecord {
  /** `euf_…` */
  readonly heronId: string;
  readonly sha256: string;
  readonly filename: string;
  readonly renamedFilename: string | null;
  readonly fileClass: string | null;
  readonly referenceId: string | null;
  readonly parentHeronId: string | null;
  readonly created: Timestamp;
  readonly numPages: number | null;
  readonly pageClasses: Readonly<Record<string, { readonly file_class: string; readonly confidence: number }>> | null;
  readonly processingError: string | null;
}

/** Every kind of record, by name. Records of a kind are told apart by their ids. */
export interface Records {
  readonly endUser: EndUserRecord;
  readonly batch: BatchRecord;
  readonly pdf: PdfRecord;
  readonly file: FileRecord;
  readonly corrections: Corrections;
  /** Facts and lists that are kept as Heron's JSON has them: integrations, links, rules, entities, layouts. */
  readonly object: Readonly<Record<string, unknown>>;
}
