import type { PlainDate } from '../dates.ts';

/** The figures of one account (DOMAIN b.1). Money in minor units of the account's currency. */
export interface AccountFigures {
  readonly averageBalance: number | null;
  readonly averageBalanceToRevenueRatio: number | null;
  readonly ddReversals: number;
  readonly startingBalance: number | null;
  readonly endingBalance: number | null;
  /** Percent: MCA debits ÷ true revenue × 100; null without revenue. */
  readonly holdbackPercentage: number | null;
  readonly lowBalanceDays: number | null;
  readonly mcaCredits: number;
  readonly mcaDebits: number;
  readonly negativeBalanceDays: number | null;
  readonly noDeposits: number;
  readonly noOdNsf: number;
  /** Null where no running balance can be known. */
  readonly noOverdraftTransactions: number | null;
  readonly noRevenue: number;
  readonly noWithdrawals: number;
  readonly nonRevenue: number;
  readonly totalDeposits: number;
  readonly totalRevenue: number;
  readonly totalWithdrawals: number;
}

/** One account beside its figures: what Heron calls a data source account summary. */
export interface AccountSummary {
  readonly accountId: string;
  /** False: a setting leaves it out of the company's figures. */
  readonly isEnabled: boolean;
  readonly institutionName: string | null;
  readonly number: string | null;
  readonly name: string | null;
  readonly type: string;
  readonly ownerName: string | null;
  readonly currency: string | null;
  /** Statement periods. */
  readonly startDate: PlainDate | null;
  readonly endDate: PlainDate | null;
  /** Transactions. */
  readonly minDate: PlainDate | null;
  readonly maxDate: PlainDate | null;
  readonly numTransactions: number;
  /** Closing balances as printed, one a statement, oldest first. */
  readonly balances: readonly { readonly date: PlainDate; readonly closing: number }[];
  /** True only when all statements are proven or repaired; false when one is broken; else null. */
  readonly transactionsMatchBalances: boolean | null;
  /** The figures rest on at least one unproven or broken statement. */
  readonly includesUnproven: boolean;
  /** The balances do, or on one that is printed alone: no second figure bears it out. */
  readonly balancesIncludeUnproven: boolean;
  readonly figures: AccountFigures;
}
