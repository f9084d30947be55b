import type { PlainDate } from '../../../shared/dates.ts';

/** A transaction as it leaves: Egret's id is its reference, by which a service keeps it once. */
export interface PushedRow {
  readonly id: string;
  readonly accountId: string;
  readonly date: PlainDate;
  readonly description: string;
  /** Minor units. */
  readonly amount: number;
  readonly balance: number | null;
  readonly currency: string;
  /** Counts up within the account; a higher one is more recent. */
  readonly order: number;
}

/** What an account comes to after the rows of a batch. */
export interface PushedClosing {
  readonly accountId: string;
  /** Minor units. */
  readonly balance: number;
  readonly currency: string;
}

/** A file as it leaves, its bytes apart. */
export interface PushedFile {
  /** SHA-256 of its bytes, which is its reference. */
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
}

/** One thing to tell a service, of the company that it has under `companyId`. Each may be told twice with the same effect as once. */
export type Push =
  | { readonly kind: 'create_company'; readonly companyId: string; readonly name: string }
  | { readonly kind: 'update_company'; readonly companyId: string; readonly name: string }
  | {
      readonly kind: 'transactions';
      readonly companyId: string;
      readonly rows: readonly PushedRow[];
      readonly closings: readonly PushedClosing[];
    }
  /** These rows are not as they were told: the service forgets them, and is told them again. */
  | { readonly kind: 'withdraw'; readonly companyId: string; readonly transactionIds: readonly string[] }
  /** All is there: the service may enrich it. */
  | { readonly kind: 'ready'; readonly companyId: string }
  /** A PDF of statements. */
  | { readonly kind: 'statement_file'; readonly companyId: string; readonly file: PushedFile }
  /** Any other file. */
  | { readonly kind: 'file'; readonly companyId: string; readonly file: PushedFile }
  /** The other files are all there: the service may read them. */
  | { readonly kind: 'read_files'; readonly companyId: string }
  /** These rows have this category, by its label. Each is named by the service's own id or by its reference. */
  | {
      readonly kind: 'category_feedback';
      readonly companyId: string;
      readonly category: string;
      readonly transactionIds: readonly string[];
      readonly remoteIds: readonly string[];
      readonly referenceIds: readonly string[];
    }
  /** These rows are with this merchant; a service wants its own ids of them. */
  | {
      readonly kind: 'merchant_feedback';
      readonly companyId: string;
      readonly merchantName: string;
      readonly merchantGroup: string | null;
      readonly transactionIds: readonly string[];
      readonly remoteIds: readonly string[];
    };

/** Most rows that one request takes back: their ids stand in its address. */
export const MOST_WITHDRAWN = 100;

/** Most rows of one batch: small enough to be sent again when a connection breaks, far below what a service takes. */
export const MOST_ROWS = 1000;
