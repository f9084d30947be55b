import type { AccountFigures, AccountSummary } from '../../shared/model/index.ts';
import { money, number } from './plain.ts';

/** An account's type as Heron spells it (seed 002: "Checking"); null where it is not known. */
const ACCOUNT_TYPES: Readonly<Record<string, string>> = {
  checking: 'Checking',
  savings: 'Savings',
  credit_card: 'Credit Card',
  loan: 'Loan',
};

/** One item of seed 002's `data_source_account_summaries`, with our mark beside it. */
export const accountSummaryJson = (summary: AccountSummary): object => ({
  account: accountJson(summary),
  summary: figuresJson(summary.figures, summary.currency),
  includes_unproven: summary.includesUnproven,
  balances_include_unproven: summary.balancesIncludeUnproven,
});

/** Heron's data source account. */
export const accountJson = (summary: AccountSummary): object => ({
  is_enabled: summary.isEnabled,
  account_id: summary.accountId,
  anomaly_score: null,
  balances: summary.balances.map(({ date, closing }) => ({
    closing_amount: number(closing, summary.currency),
    currency: summary.currency,
    date,
  })),
  currency: summary.currency,
  end_date: summary.endDate,
  heron_id: summary.accountId,
  institution_name: summary.institutionName,
  max_date: summary.maxDate,
  min_date: summary.minDate,
  name: summary.name,
  num_transactions: summary.numTransactions,
  number: summary.number,
  owner_name: summary.ownerName,
  reference_id: summary.accountId,
  start_date: summary.startDate,
  transactions_match_balances: summary.transactionsMatchBalances,
  type: ACCOUNT_TYPES[summary.type] ?? null,
});

const figuresJson = (figures: AccountFigures, currency: string | null): object => ({
  average_balance: money(figures.averageBalance, currency),
  average_balance_to_revenue_ratio: figures.averageBalanceToRevenueRatio,
  dd_reversals: figures.ddReversals,
  ending_balance: money(figures.endingBalance, currency),
  holdback_percentage: figures.holdbackPercentage,
  low_balance_days: figures.lowBalanceDays,
  mca_credits: money(figures.mcaCredits, currency),
  mca_debits: money(figures.mcaDebits, currency),
  negative_balance_days: figures.negativeBalanceDays,
  no_deposits: figures.noDeposits,
  no_od_nsf: figures.noOdNsf,
  no_overdraft_transactions: figures.noOverdraftTransactions,
  no_revenue: figures.noRevenue,
  no_withdrawals: figures.noWithdrawals,
  non_revenue: money(figures.nonRevenue, currency),
  starting_balance: money(figures.startingBalance, currency),
  total_deposits: money(figures.totalDeposits, currency),
  total_revenue: money(figures.totalRevenue, currency),
  total_withdrawals: money(figures.totalWithdrawals, currency),
});
