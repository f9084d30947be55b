import type { PlainDate } from '../dates.ts';
import type { Frequency } from './annotation.ts';
import { DEFAULT_PROFIT_AND_LOSS, type ProfitAndLossEntry } from './profit-and-loss-layout.ts';
import { SHEET_NAMES, type SheetName } from './sheet.ts';

/** A rhythm that says how often a payment is due. */
export type RegularFrequency = Exclude<Frequency, 'not_enough_data' | 'same_day' | 'irregular'>;

/** The dates of a company that have names (Heron: named_dates). */
export const NAMED_DATES = [
  'end_user_created',
  'end_user_last_updated',
  'last_transaction',
  'end_user_last_enriched',
  'last_data_source_end_date_or_transaction_timestamp',
  'custom_date',
] as const;

export type NamedDate = (typeof NAMED_DATES)[number];

/** An advance that a funder thinks of making. */
export interface Offer {
  readonly name: string;
  /** ISO 4217; absent: the currency with the most transactions. */
  readonly currency?: string;
  /** Whole and broken units of the currency, such as 25000.50. */
  readonly amount: number;
  /** What is paid back ÷ what is advanced, such as 1.35. */
  readonly factor: number;
  /** Months over which it is paid back. */
  readonly termMonths: number;
  readonly cadence: 'weekday' | 'weekly' | 'biweekly' | 'monthly';
}

/** What a user may change about one company's figures. */
export interface SummarySettings {
  /**
   * A day is low when its end-of-day balance is under this many whole units of the account's currency (dollars, yen).
   * Whole units, so that one setting serves every currency.
   */
  readonly lowBalanceThreshold: number;
  /** Whose public holidays are no business days: a country, or a country and its part, such as `US` or `GB-ENG`. */
  readonly holidayCalendar: string;
  /** Accounts that count in no figure of the company. */
  readonly disabledAccountIds: readonly string[];
  /** Slugs of categories whose inflows are not true revenue. */
  readonly nonRevenueCategories: readonly string[];
  /** Whether advances of a factor on invoices are true revenue. */
  readonly factoringIsRevenue: boolean;
  /** How many payments of each rhythm fall due in a month. */
  readonly paymentsPerMonth: Readonly<Record<RegularFrequency, number>>;
  /**
   * Bounds, in whole units, of one overdraft or NSF fee: a row that is a multiple of the smallest such fee counts as that
   * many. Null: every row is one fee.
   */
  readonly feeUnit: { readonly lowest: number; readonly highest: number } | null;
  /** Which periods averages are taken over. */
  readonly averagedPeriods: 'full' | 'all';
  /** The revenue that a month should reach, in whole units; null: none is asked. */
  readonly requiredRevenuePerMonth: number | null;
  /** The sections and subtotals of the profit and loss, in their order; all cash that moved comes last by itself. */
  readonly profitAndLossLayout: readonly ProfitAndLossEntry[];
  /** Category slug → the section of the profit and loss that it is moved to. */
  readonly profitAndLossSections: Readonly<Record<string, string>>;
  /** The day from which the scorecard looks back. */
  readonly scorecardDate: NamedDate;
  readonly customDate: PlainDate | null;
  readonly offers: readonly Offer[];
  /** The sheets of the workbook; those that formulas of others read come along. */
  readonly sheets: readonly SheetName[];
}

/** What of the settings differs from the defaults. */
export type ChangedSettings = Partial<SummarySettings>;

/**
 * Heron publishes none of these defaults. Adopted: DOMAIN b.1 (threshold of low days, payments per month, unit of fees,
 * full periods) and b.2 (what is not revenue).
 */
export const DEFAULT_SETTINGS: SummarySettings = {
  lowBalanceThreshold: 1000,
  holidayCalendar: 'US',
  disabledAccountIds: [],
  nonRevenueCategories: [
    ...['general_payment', 'p2p_transfers', 'inventory', 'advertising', 'rent', 'insurance', 'utilities', 'postage'],
    ...['travel', 'payroll_and_consultants', 'charges_fees', 'overdraft_nsf_fees', 'credit_card', 'check_outflows'],
    ...['atm_cash_outflows', 'other_expenses', 'taxes', 'debt_investment', 'debt_repayment', 'equity_investment'],
    ...['company_investments', 'refunds', 'special_inflows', 'special_outflows', 'dd_reversals', 'none'],
    ...['reconciled_intra_company_transfers', 'unreconciled_intra_company_transfers'],
  ],
  factoringIsRevenue: false,
  paymentsPerMonth: {
    daily: 21,
    weekday: 21,
    twice_weekly: 8.67,
    weekly: 4.33,
    biweekly: 2.17,
    monthly: 1,
    quarterly: 0.33,
    annually: 0.08,
  },
  feeUnit: { lowest: 25, highest: 60 },
  averagedPeriods: 'full',
  requiredRevenuePerMonth: null,
  profitAndLossLayout: DEFAULT_PROFIT_AND_LOSS,
  profitAndLossSections: {},
  scorecardDate: 'last_transaction',
  customDate: null,
  offers: [],
  sheets: SHEET_NAMES,
};
