import type { BankStatementSummary, KeyedRow, SummaryGrouping, SummaryRow } from '../summaries/index.ts';
import { amountOf } from './plain.ts';

/** Heron's response of bank_statement_summary, once for each grouping. */
export function bankStatementSummaryJson(summary: BankStatementSummary, currency: string | null): object {
  const flat = (name: string, grouping: SummaryGrouping, keyOf: (row: KeyedRow) => string): object => ({
    grouping: name,
    [name]: Object.fromEntries(grouping.rows.map((keyed) => [keyOf(keyed), rowJson(keyed.row, currency)])),
    ...blocks(grouping, currency),
  });
  const nested = (name: string, grouping: SummaryGrouping): object => ({
    grouping: name,
    [name]: byMonthAndAccount(grouping, currency),
    ...blocks(grouping, currency),
  });
  const period = (row: KeyedRow): string => row.period ?? '';
  return {
    by_month: flat('by_month', summary.byMonth, period),
    by_data_source_account_heron_id: flat(
      'by_data_source_account_heron_id',
      summary.byAccount,
      ({ accountId }) => accountId ?? '',
    ),
    by_month_by_data_source_account_heron_id: nested(
      'by_month_by_data_source_account_heron_id',
      summary.byMonthByAccount,
    ),
    by_month_by_account: nested('by_month_by_account', summary.byMonthByAccount),
    rolling_30_days_from_last_txn: flat('rolling_30_days_from_last_txn', summary.rollingFromLastTransaction, period),
    rolling_30_days_from_today: flat('rolling_30_days_from_today', summary.rollingFromToday, period),
  };
}

const blocks = ({ average, total }: SummaryGrouping, currency: string | null): object => ({
  average: average && rowJson(average, currency),
  total: total && rowJson(total, currency),
});

function byMonthAndAccount({ rows }: SummaryGrouping, currency: string | null): object {
  const months: Record<string, Record<string, object>> = {};
  for (const { period, accountId, row } of rows) {
    const accounts = months[period ?? ''] ?? {};
    accounts[accountId ?? ''] = rowJson(row, currency);
    months[period ?? ''] = accounts;
  }
  return months;
}

/** Heron's BankStatementSummaryRow, with our marks behind its fields. */
function rowJson(row: SummaryRow, currency: string | null): object {
  const money = (minor: number | null): object | null => amountOf(minor, currency);
  return {
    actual_holdback_percentage: row.actualHoldbackPercentage,
    additional_no_od: row.additionalNoOd,
    average_balance: money(row.averageBalance),
    average_balance_to_revenue_ratio: row.averageBalanceToRevenueRatio,
    business_day_average_balance: money(row.businessDayAverageBalance),
    dd_reversals: row.ddReversals,
    ending_balance: money(row.endingBalance),
    expected_mca_debits: money(row.expectedMcaDebits),
    holdback_percentage: row.holdbackPercentage,
    is_mtd: row.isMtd,
    is_unreconcilable: row.isUnreconcilable,
    low_balance_days: row.lowBalanceDays,
    mca_credits: money(row.mcaCredits),
    mca_debits: money(row.mcaDebits),
    negative_balance_days: row.negativeBalanceDays,
    no_deposits: row.noDeposits,
    no_mca_credits: row.noMcaCredits,
    no_mca_debits: row.noMcaDebits,
    no_nsf: row.noNsf,
    no_od: row.noOd,
    no_od_nsf: row.noOdNsf,
    no_overdraft_transactions: row.noOverdraftTransactions,
    no_revenue: row.noRevenue,
    no_withdrawals: row.noWithdrawals,
    non_revenue: money(row.nonRevenue),
    period_end_date: row.periodEnd,
    period_start_date: row.periodStart,
    starting_balance: money(row.startingBalance),
    total_deposits: money(row.totalDeposits),
    total_revenue: money(row.totalRevenue),
    total_withdrawals: money(row.totalWithdrawals),
    revenue_in_review: money(row.inReview),
    is_full_period: row.isFull,
    days_covered: row.daysCovered,
    days_carried: row.daysCarried,
    includes_unproven: row.includesUnproven || row.balancesIncludeUnproven,
    balances_include_unproven: row.balancesIncludeUnproven,
  };
}
