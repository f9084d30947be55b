import type { Evidence } from '../../shared/figures/evidence.ts';
import type { PeriodCover, SummaryRow } from '../../shared/figures/summary-row.ts';

type Figure = {
  [Name in keyof SummaryRow]: SummaryRow[Name] extends number | null ? Name : never;
}[keyof SummaryRow];

/** One line of the months table. */
export interface MonthLine {
  readonly figure: Figure;
  readonly label: string;
  readonly unit: 'money' | 'count' | 'percent' | 'ratio';
  /** Whether its transactions can be listed. */
  readonly hasRows: boolean;
  readonly isStrong?: boolean;
}

/** The bank statement summary in the order in which an underwriter reads it. */
export const MONTH_LINES: readonly MonthLine[] = [
  { figure: 'totalRevenue', label: 'True revenue', unit: 'money', hasRows: true, isStrong: true },
  { figure: 'totalDeposits', label: 'Deposits', unit: 'money', hasRows: true },
  { figure: 'noDeposits', label: 'Number of deposits', unit: 'count', hasRows: true },
  { figure: 'nonRevenue', label: 'Non-revenue deposits', unit: 'money', hasRows: true },
  { figure: 'inReview', label: 'Deposits to judge', unit: 'money', hasRows: true },
  { figure: 'totalWithdrawals', label: 'Withdrawals', unit: 'money', hasRows: true, isStrong: true },
  { figure: 'noWithdrawals', label: 'Number of withdrawals', unit: 'count', hasRows: true },
  { figure: 'startingBalance', label: 'Starting balance', unit: 'money', hasRows: false },
  { figure: 'endingBalance', label: 'Ending balance', unit: 'money', hasRows: false },
  { figure: 'averageBalance', label: 'Average balance', unit: 'money', hasRows: false, isStrong: true },
  { figure: 'businessDayAverageBalance', label: 'Average on business days', unit: 'money', hasRows: false },
  { figure: 'averageBalanceToRevenueRatio', label: 'Average balance to revenue', unit: 'ratio', hasRows: false },
  { figure: 'lowBalanceDays', label: 'Low days', unit: 'count', hasRows: false },
  { figure: 'negativeBalanceDays', label: 'Negative days', unit: 'count', hasRows: false },
  { figure: 'noOdNsf', label: 'Overdraft and NSF fees', unit: 'count', hasRows: true },
  { figure: 'additionalNoOd', label: 'Fees stated beyond the rows', unit: 'count', hasRows: false },
  { figure: 'noOverdraftTransactions', label: 'Overdraft transactions', unit: 'count', hasRows: true },
  { figure: 'ddReversals', label: 'DD reversals', unit: 'count', hasRows: true },
  { figure: 'mcaCredits', label: 'MCA credits', unit: 'money', hasRows: true },
  { figure: 'mcaDebits', label: 'MCA debits', unit: 'money', hasRows: true, isStrong: true },
  { figure: 'expectedMcaDebits', label: 'Expected MCA debits', unit: 'money', hasRows: true },
  { figure: 'holdbackPercentage', label: 'Holdback', unit: 'percent', hasRows: true },
  { figure: 'actualHoldbackPercentage', label: 'Actual holdback', unit: 'percent', hasRows: true },
];

/** What a figure of a row opens to: its own transactions, or those of its days where it is made of balances or days. */
export function monthEvidence(
  { figure, hasRows }: Pick<MonthLine, 'figure' | 'hasRows'>,
  row: SummaryRow | null,
): Evidence | null {
  const { [figure]: value = null, periodStart: from = null, periodEnd: to = null } = row ?? {};
  if (!value || from === null || to === null) return null;
  return hasRows ? { kind: 'summary', figure, from, to, accountId: null } : { kind: 'days', from, to, accountId: null };
}

/** The same of the mean over the months that averages are taken over. */
export function averageEvidence({ figure, hasRows }: MonthLine, average: SummaryRow | null): Evidence | null {
  if (!average?.[figure]) return null;
  return hasRows ? { kind: 'average', figure } : { kind: 'averagedDays' };
}

/** What a month lacks of being full; null for a full one. @param cover null for a month without data */
export function monthNote(cover: PeriodCover | null): string | null {
  if (cover === null) return 'no data';
  const { isFull, isMtd, periodEnd } = cover;
  if (isFull) return null;
  return isMtd && periodEnd !== null ? `to ${periodEnd.slice(5)}` : 'partial';
}
