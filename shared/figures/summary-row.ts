import type { PlainDate } from '../dates.ts';

/** How far a period is covered. */
export type PeriodCover = Pick<SummaryRow, 'isFull' | 'isMtd' | 'periodEnd'>;

/**
 * One row of the bank statement summary (DOMAIN b.1; Heron: BankStatementSummaryRow). Money in minor units, withdrawals and
 * debits as magnitudes; null where a figure cannot be known.
 */
export interface SummaryRow {
  /** What of the period is covered by statements or has transactions; a full month runs to its last day. */
  readonly periodStart: PlainDate | null;
  readonly periodEnd: PlainDate | null;
  /** Every day of the period is covered, by each account between its first and last day. */
  readonly isFull: boolean;
  /** The data end before the period does (month to date). */
  readonly isMtd: boolean;
  /** No balance of any day is known. */
  readonly isUnreconcilable: boolean;
  /** The figures rest on at least one unproven or broken statement of the period. */
  readonly includesUnproven: boolean;
  /** The balances do, if only by one that is carried into the period; or on one that is printed alone, which nothing bears out. */
  readonly balancesIncludeUnproven: boolean;
  /** Days whose balance is known. */
  readonly daysCovered: number;
  /** Of them, days on which an account's nearest known balance stands in for one that is not known. */
  readonly daysCarried: number;
  readonly startingBalance: number | null;
  readonly endingBalance: number | null;
  readonly averageBalance: number | null;
  readonly businessDayAverageBalance: number | null;
  readonly averageBalanceToRevenueRatio: number | null;
  readonly totalDeposits: number;
  readonly noDeposits: number;
  readonly totalWithdrawals: number;
  readonly noWithdrawals: number;
  readonly totalRevenue: number;
  readonly noRevenue: number;
  readonly nonRevenue: number;
  /** Deposits of which a person must say whether they are revenue; they count as their category does until then. */
  readonly inReview: number;
  readonly mcaCredits: number;
  readonly noMcaCredits: number;
  readonly mcaDebits: number;
  readonly noMcaDebits: number;
  readonly expectedMcaDebits: number;
  /** Percent: expected MCA debits ÷ revenue × 100. */
  readonly holdbackPercentage: number | null;
  /** Percent: MCA debits ÷ revenue × 100. */
  readonly actualHoldbackPercentage: number | null;
  readonly lowBalanceDays: number | null;
  readonly negativeBalanceDays: number | null;
  readonly noOverdraftTransactions: number | null;
  readonly noOd: number;
  readonly noNsf: number;
  /** Both, and those whose text does not tell which. */
  readonly noOdNsf: number;
  /** Overdraft fees that boxes of statements state beyond the rows; null where none does, or it is no number of fees. */
  readonly additionalNoOd: number | null;
  readonly ddReversals: number;
}

const OF_BALANCES: ReadonlySet<keyof SummaryRow> = new Set<keyof SummaryRow>([
  ...(['startingBalance', 'endingBalance', 'averageBalance', 'businessDayAverageBalance'] as const),
  ...(['averageBalanceToRevenueRatio', 'lowBalanceDays', 'negativeBalanceDays', 'noOverdraftTransactions'] as const),
]);

/** Whether a figure of a row rests on an unproven or broken statement. */
export const isUnprovenIn = (row: SummaryRow, figure: keyof SummaryRow): boolean =>
  row.includesUnproven || (row.balancesIncludeUnproven && OF_BALANCES.has(figure));
