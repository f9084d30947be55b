import type { Account, AccountSummary, Annotation } from '../../shared/model/index.ts';
import { accountSummary } from './account-summary.ts';
import type { SummarySettings } from './settings.ts';

export { type DayBalance, endOfDayBalances } from './end-of-day-balances.ts';
export { type PostedStatement, postStatement } from './posted-statement.ts';
export { inPostingOrder } from './posting-order.ts';
export { DEFAULT_SETTINGS, type SummarySettings } from './settings.ts';

/** The figures a lender asks for, one entry an account and in the same order (Heron: data_source_account_summary). */
export const summariseAccounts = (
  accounts: readonly Account[],
  annotations: ReadonlyMap<string, Annotation>,
  settings: SummarySettings,
): AccountSummary[] => accounts.map((account) => accountSummary(account, annotations, settings));
