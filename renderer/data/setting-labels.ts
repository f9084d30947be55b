import type { NamedDate, RegularFrequency, SheetName, SummarySettings } from '../../shared/model/index.ts';
import type { SettingName } from '../../shared/settings/changes.ts';

/** What people call each setting, and what it does. */
export const SETTING_LABELS: Readonly<Record<SettingName, { readonly name: string; readonly hint: string }>> = {
  lowBalanceThreshold: {
    name: 'Low balance',
    hint: 'A day is low when it ends under this much, in units of the account’s currency.',
  },
  nonRevenueCategories: {
    name: 'True revenue',
    hint: 'Deposits of these categories are revenue; all others are left out of it.',
  },
  factoringIsRevenue: { name: 'Factoring', hint: 'What a factor advances on invoices.' },
  paymentsPerMonth: {
    name: 'Payments a month',
    hint: 'How many payments of each rhythm fall due: the holdback multipliers.',
  },
  feeUnit: {
    name: 'Overdraft and NSF fees',
    hint: 'A row that is a multiple of the smallest single fee between these bounds counts as that many.',
  },
  holidayCalendar: { name: 'Holidays', hint: 'Whose public and bank holidays are no business days.' },
  averagedPeriods: { name: 'Averages', hint: 'Which months and windows averages are taken over.' },
  disabledAccountIds: { name: 'Accounts', hint: 'Those that count in the figures.' },
  profitAndLossLayout: {
    name: 'Profit and loss',
    hint: 'Its sections and subtotals: name, order, add or take them away. Reset brings the default layout back.',
  },
  profitAndLossSections: {
    name: 'Sections of categories',
    hint: 'Categories stand in the section of their group unless they are moved.',
  },
  requiredRevenuePerMonth: {
    name: 'Required revenue',
    hint: 'What a month should reach, in units of the currency; empty: nothing is asked.',
  },
  scorecardDate: { name: 'Scorecard looks from', hint: 'The day from which its ranges look back.' },
  customDate: { name: 'Custom date', hint: 'For a scorecard that looks from a date of your own.' },
  offers: { name: 'Offers', hint: 'Advances to try on the last ninety days.' },
  sheets: { name: 'Sheets', hint: 'Of the workbook; those that formulas of others read come along.' },
};

/** In the order of the screen. */
export const SETTINGS_SHOWN = Object.keys(SETTING_LABELS) as readonly SettingName[];

/** The rhythms that payments fall due by, the most frequent first. */
export const REGULAR_FREQUENCIES: readonly RegularFrequency[] = [
  'daily',
  'weekday',
  'twice_weekly',
  'weekly',
  'biweekly',
  'monthly',
  'quarterly',
  'annually',
];

export const PERIODS_LABELS: Readonly<Record<SummarySettings['averagedPeriods'], string>> = {
  full: 'Full periods only',
  all: 'All periods',
};

/** The dates that a company has on this computer; others are known of Heron's only. */
export const DATE_LABELS: Readonly<Partial<Record<NamedDate, string>>> = {
  last_transaction: 'The last transaction',
  last_data_source_end_date_or_transaction_timestamp: 'The end of the data',
  end_user_last_enriched: 'Today',
  custom_date: 'A date of your own',
};

export const SHEET_LABELS: Readonly<Record<SheetName, string>> = {
  cover: 'Cover',
  summary: 'Summary by month',
  accounts: 'Accounts',
  positions: 'Positions',
  revenue: 'Revenue',
  'non-revenue': 'Non-revenue',
  nsf: 'NSF and negative days',
  balances: 'Daily balances',
  recurring: 'Recurring',
  counterparties: 'Counterparties',
  pnl: 'Profit and loss',
  scorecard: 'Scorecard',
  coverage: 'Coverage and checks',
  experimental: 'Experimental',
  transactions: 'Transactions',
  definitions: 'Definitions',
  categories: 'Categories',
};
