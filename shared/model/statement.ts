import type { PlainDate } from '../dates.ts';
import type { PrintedFacts } from './correction.ts';
import type { Finding } from './finding.ts';
import type { Transaction } from './transaction.ts';
import type { Rectangle } from './word.ts';

export type AccountType = 'checking' | 'savings' | 'credit_card' | 'loan' | 'unknown';

/**
 * How far a statement's arithmetic can be trusted. `proven`: its printed figures cover all of its rows (both balances with
 * the rows between them, or both totals), and every check holds to the cent. `repaired`: the same after cells were derived
 * by arithmetic or read by a person. `unproven`: no check fails, but nothing printed covers all of the rows, or a recognised date is in doubt.
 * `broken`: a check fails, and a finding names where.
 */
export type Verdict = 'proven' | 'repaired' | 'unproven' | 'broken';

/** Totals as the document prints them: magnitudes in minor units, by direction; null where not printed. */
export interface PrintedTotals {
  readonly deposits: number | null;
  readonly withdrawals: number | null;
  readonly depositCount: number | null;
  readonly withdrawalCount: number | null;
}

/** What a fee of a statement's box is for. */
export type PrintedFeeKind = 'overdraft' | 'returned';

/** What a statement's own box says that fees came to; magnitudes in minor units. */
export interface PrintedFee {
  readonly kind: PrintedFeeKind;
  readonly period: number;
  readonly yearToDate: number;
  /** Where it stands. */
  readonly page: number;
  readonly bounds: Rectangle;
}

export interface StatementAccount {
  /** As printed, masked digits included. */
  readonly number: string | null;
  readonly name: string | null;
  readonly type: AccountType;
  readonly ownerName: string | null;
  /** What a feed calls it, whatever its number; absent where nothing does. */
  readonly feedId?: string;
}

/** Indexes of rows, as runs from a first to a last that belongs to it: rows of a section stand together. */
export type RowRuns = readonly (readonly [first: number, last: number])[];

/** A printed total of a part of the rows. */
export interface PartTotal {
  /** Magnitude in minor units. */
  readonly printed: number;
  /** The groups of rows of which one must add up to it. */
  readonly groups: readonly RowRuns[];
  /**
   * Nothing names what it is of: it may also be of one direction of a group, or repeat a balance or carry one over. The
   * first group then holds all rows above it.
   */
  readonly unnamed: boolean;
  /**
   * What it is where it is no sum of rows under a title or above it. `row`: of a row's other figures, which its amount must
   * come to. `day`: the balance, in the account's sign, after the rows of its first group, which are all up to a day.
   */
  readonly of?: 'row' | 'day';
}

/**
 * What a page prints of its rows beside the statement's balances and totals. With it every check can be made again, once a
 * person has corrected a cell.
 */
export interface CheckEvidence {
  readonly parts: readonly PartTotal[];
  /** Rows under a title that says which way they go. */
  readonly sections: { readonly in: RowRuns; readonly out: RowRuns };
  /** Balances that stand apart from the row after which they hold. */
  readonly balancesApart: readonly { readonly row: number; readonly balance: number }[];
  /** The row whose balance closes the statement; absent where a closing balance is named. */
  readonly closesWith?: number;
}

/**
 * What a statement tells of its days, where that is not every row of them. `so_far`: a report within the day, whose last day
 * went on after it. `some`: a notification, of the entries that it was made for.
 */
export type Telling = 'so_far' | 'some';

/** One account over one period, as one document states it. */
export interface Statement {
  /** `dso_…`, derived from the document, the account and the place in the document. */
  readonly id: string;
  /** SHA-256 of the file it was read from. */
  readonly documentId: string;
  readonly institutionName: string | null;
  /** ISO 4217; null when the document does not say (then a finding asks). */
  readonly currency: string | null;
  readonly startDate: PlainDate | null;
  readonly endDate: PlainDate | null;
  readonly account: StatementAccount;
  /** Absent: every row of its days. */
  readonly tells?: Telling;
  /** Minor units, null where not printed; where none is named, a statement closes with the balance after its last row. */
  readonly openingBalance: number | null;
  readonly closingBalance: number | null;
  readonly printedTotals: PrintedTotals;
  /**
   * What was read in the balances, totals and counts that a person then corrected; absent where nobody did. It is never
   * stored: what was read is what is stored.
   */
  readonly asRead?: Partial<PrintedFacts>;
  /** Absent where no box of fees is printed. */
  readonly printedFees?: readonly PrintedFee[];
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Absent for a file without pages, and for what was read before it was kept. */
  readonly evidence?: CheckEvidence;
  /** In the order of the page. */
  readonly transactions: readonly Transaction[];
}

/** Whether the rows match what is printed; null when there was nothing to match. */
export const matchesBalances = (verdict: Verdict): boolean | null =>
  verdict === 'unproven' ? null : verdict !== 'broken';

/** True for a verdict whose figures must carry a mark wherever they stand. */
export const isUnsure = (verdict: Verdict): boolean => verdict === 'unproven' || verdict === 'broken';
