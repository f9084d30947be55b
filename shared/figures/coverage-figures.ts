import type { Period } from './period.ts';

/** How the statements of a range stand to each other. */
export type ReconciliationStatus = 'no_data' | 'single_source' | 'reconciled' | 'unreconciled';

/** Days that statements should cover and do not. */
export interface Gap extends Period {
  /** Null: between the statements of all accounts. */
  readonly accountId: string | null;
}

/** Days that the same statements cover. */
export interface RangeFigures extends Period {
  readonly statementIds: readonly string[];
  readonly status: ReconciliationStatus;
  readonly includesUnproven: boolean;
}

/** What the statements of one account cover. */
export interface AccountCoverageFigures {
  readonly accountId: string;
  readonly isEnabled: boolean;
  /** From the company's first day to its last one, without holes. */
  readonly ranges: readonly RangeFigures[];
  /** Statements that do not begin with what the one before ended with; minor units. */
  readonly breaks: readonly {
    readonly earlierId: string;
    readonly laterId: string;
    readonly closing: number;
    readonly opening: number;
    /** The opening balance is printed nowhere: the balances and rows of the later one lead back to it. */
    readonly isLedBack: boolean;
  }[];
  /** Accounts with largely the same transactions. */
  readonly duplicateAccountIds: readonly string[];
}

/** An account that transfers name and no statement shows. */
export interface MissingAccountFigures {
  readonly name: string | null;
  /** Its last four digits. */
  readonly number: string;
  /** How many transfers name it. */
  readonly transfers: number;
}

/** The account that is named most often first; only the first ones are sent. */
export interface MissingAccountList {
  readonly shown: readonly MissingAccountFigures[];
  /** How many there are in all. */
  readonly count: number;
}

export interface CoverageFigures {
  readonly accounts: readonly AccountCoverageFigures[];
  readonly missing: MissingAccountList;
}
