import type { SummaryRow } from '../../../shared/figures/summary-row.ts';

export type { SummaryRow };

/** Figures that add up over periods. */
export const ADDITIVE = [
  ...(['totalDeposits', 'noDeposits', 'totalWithdrawals', 'noWithdrawals', 'totalRevenue', 'noRevenue'] as const),
  ...(['nonRevenue', 'inReview', 'mcaCredits', 'noMcaCredits', 'mcaDebits', 'noMcaDebits'] as const),
  ...(['expectedMcaDebits', 'noOd', 'noNsf', 'noOdNsf', 'ddReversals'] as const),
] satisfies readonly (keyof SummaryRow)[];

/** Figures that are known or not, period by period. */
export const KNOWN_OR_NOT = [
  ...(['startingBalance', 'endingBalance', 'averageBalance', 'businessDayAverageBalance'] as const),
  ...(['lowBalanceDays', 'negativeBalanceDays', 'noOverdraftTransactions', 'additionalNoOd'] as const),
] satisfies readonly (keyof SummaryRow)[];
