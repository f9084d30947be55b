/**
 * The figures of one company. `summariseAccounts` gives each account's (seed 002); `calculate` gives everything else, one
 * entry a currency: an `Analysis` is its input. Each figure names its transactions: it holds them, or a function whose name
 * begins with `transactionsBehind` finds them. Money is in minor units, withdrawals and debits of summaries are magnitudes,
 * amounts of parties, statistics and the profit and loss are signed as transactions are.
 */
import type { Account, AccountSummary, Annotation, SummarySettings } from '../../shared/model/index.ts';
import { accountSummary } from './account-summary.ts';
import { accountBook } from './books/account-book.ts';

export type { AccountDay, Balances, BalanceWarning, DailyBalance } from './balances/balances.ts';
export type {
  BankStatementSummary,
  KeyedRow,
  SummaryGrouping,
} from './bank-statement-summary/bank-statement-summary.ts';
export type { SummaryMonth } from './bank-statement-summary/every-month.ts';
export type { SummaryRow } from './bank-statement-summary/summary-row.ts';
export type { Books, BooksInput } from './books/books.ts';
export { holidayCalendars, isHolidayCalendar } from './books/business-calendar.ts';
export type { Entry } from './books/entry.ts';
export type { Period } from './books/period.ts';
export { type Calculations, calculate, type Experimental } from './calculate.ts';
export { type CompanyAttribute, transactionsBehindAttribute } from './company-attributes.ts';
export type {
  AccountCoverage,
  BalanceBreak,
  CoverageRange,
  ReconciliationStatus,
} from './coverage/coverage.ts';
export type { AmountMetrics, DayMetric } from './coverage/day-metrics.ts';
export { gapsOf, isGap } from './coverage/gaps.ts';
export type { MissingAccount } from './coverage/missing-accounts.ts';
export { type Definition, FIGURE_DEFINITIONS } from './definitions.ts';
export { type DayBalance, endOfDayBalances } from './end-of-day-balances.ts';
export { type EvidencedFigure, transactionsBehind } from './evidence.ts';
export type { Anomaly } from './experimental/anomalies.ts';
export { type Benchmark, benchmarksOf, comparedMetrics } from './experimental/benchmarks.ts';
export { type Forecast, type ForecastPoint, transactionsBehindForecast } from './experimental/forecasts.ts';
export type { Industry } from './experimental/industry.ts';
export type { DataQualityIssue, LocalScore, ScoreShare } from './experimental/local-score.ts';
export type { DebtCandidate } from './lending/debt-candidates.ts';
export type { EstimateConfidence, PositionFigures, Positions } from './lending/position-figures.ts';
export { type NamedDates, namedDateList } from './named-dates.ts';
export { type Replay, transactionsBehindOffer, type WhatIf } from './offers/what-if.ts';
export { currencyFigures } from './page/company-figures.ts';
export { evidenceOf } from './page/evidence-of.ts';
export type { FlowMetrics } from './parties/flow-metrics.ts';
export type { MerchantRow } from './parties/merchant-summary.ts';
export type { Party } from './parties/party.ts';
export type { GroupedParty, RecurringGroup, TransactionGroup } from './parties/transaction-groups.ts';
export { type PostedStatement, postStatement } from './posted-statement.ts';
export { inPostingOrder } from './posting-order.ts';
export type { LineLayout, LineTerm, SectionLayout } from './profit-and-loss/layout.ts';
export type { ProfitAndLossLine } from './profit-and-loss/line.ts';
export { transactionsBehindLine } from './profit-and-loss/line-evidence.ts';
export type { ProfitAndLoss, ProfitAndLossSectionFigures } from './profit-and-loss/profit-and-loss.ts';
export type { Revenue, RevenueMonth, RevenueSource } from './revenue/revenue.ts';
export { isRevenue } from './revenue-rule.ts';
export type { Metric, MetricGroup, MetricUnit, MetricValue } from './scorecard/metric.ts';
export { transactionsBehindMetric } from './scorecard/metric-evidence.ts';
export { METRIC_RANGES, type MetricRange } from './scorecard/metric-ranges.ts';
export type { MetricStatus, Scorecard, ScorecardCell } from './scorecard/scorecard.ts';
export {
  booksWithin,
  type Granularity,
  type Statistic,
  type StatisticsGrouping,
  type StatisticsRow,
  statisticsOf,
  transactionsBehindStatistic,
} from './statistics/statistics.ts';

/** The figures a lender asks for, one entry an account and in the same order (Heron: data_source_account_summary). */
export const summariseAccounts = (
  accounts: readonly Account[],
  annotations: ReadonlyMap<string, Annotation>,
  settings: SummarySettings,
): AccountSummary[] => accounts.map((account) => accountSummary(accountBook(account, annotations, settings), settings));
