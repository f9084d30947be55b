import type { Finding } from '../model/index.ts';

/** A statement, and the file it is of. */
interface Told {
  readonly statementId: string;
  readonly documentId: string;
}

/** A row that one source of an account has, and another one lacks that covers its day. */
export interface SourceDifference extends Pick<Finding, 'page' | 'bounds' | 'inFile'> {
  readonly transactionId: string;
  readonly date: string;
  readonly description: string;
  /** Minor units. */
  readonly amount: number;
  readonly currency: string | null;
  /** Where it stands. */
  readonly has: Told;
  /** What covers its day without it. */
  readonly lacks: Told;
}

/** What the sources of one account disagree about. */
export interface SourceDifferences {
  readonly accountId: string;
  /** As it is printed; null where it is not. */
  readonly accountNumber: string | null;
  /** The first of them, pages before files. */
  readonly told: readonly SourceDifference[];
  /** Rows beyond these. */
  readonly more: number;
}
