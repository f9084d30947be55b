import type { Offer } from '../../shared/model/index.ts';
import { type Balances, balancesOf } from './balances/balances.ts';
import { type BankStatementSummary, bankStatementSummary } from './bank-statement-summary/bank-statement-summary.ts';
import { everyMonth, type SummaryMonth } from './bank-statement-summary/every-month.ts';
import { type Books, type BooksInput, booksOf } from './books/books.ts';
import { byDate } from './books/entry.ts';
import { type CompanyAttribute, companyAttributes } from './company-attributes.ts';
import { type AccountCoverage, coverageOf } from './coverage/coverage.ts';
import { type MissingAccount, missingAccounts } from './coverage/missing-accounts.ts';
import { type Definition, definitionsOf } from './definitions.ts';
import { type Anomaly, anomaliesOf } from './experimental/anomalies.ts';
import { type Forecast, forecastsOf } from './experimental/forecasts.ts';
import { type Industry, industryOf } from './experimental/industry.ts';
import { type LocalScore, localScore } from './experimental/local-score.ts';
import { type DebtCandidate, debtCandidates } from './lending/debt-candidates.ts';
import { type Positions, positionsOf } from './lending/position-figures.ts';
import { type NamedDates, namedDates } from './named-dates.ts';
import { type WhatIf, whatIf } from './offers/what-if.ts';
import { type MerchantRow, merchantSummary } from './parties/merchant-summary.ts';
import {
  type GroupedParty,
  groupedTransactions,
  type RecurringGroup,
  recurringTransactions,
} from './parties/transaction-groups.ts';
import { type ProfitAndLoss, profitAndLoss } from './profit-and-loss/profit-and-loss.ts';
import { type Revenue, revenueOf } from './revenue/revenue.ts';
import { type Scorecard, scorecard } from './scorecard/scorecard.ts';
import { type StatisticsRow, statisticsOf } from './statistics/statistics.ts';

/** Every calculation over the accounts of one currency. */
export interface Calculations {
  readonly books: Books;
  readonly currency: string | null;
  /** Some statement of an enabled account is unproven or broken: figures without a mark of their own carry this one. */
  readonly includesUnproven: boolean;
  readonly bankStatementSummary: BankStatementSummary;
  /** Its rows by month with the months that have no data between them. */
  readonly months: readonly SummaryMonth[];
  /** One entry an account, disabled ones too. */
  readonly coverage: readonly AccountCoverage[];
  readonly missingAccounts: readonly MissingAccount[];
  readonly revenue: Revenue;
  readonly positions: Positions;
  readonly debtCandidates: readonly DebtCandidate[];
  readonly balances: Balances;
  readonly profitAndLoss: ProfitAndLoss;
  readonly recurring: readonly RecurringGroup[];
  readonly grouped: readonly GroupedParty[];
  readonly merchantSummary: readonly MerchantRow[];
  readonly namedDates: NamedDates;
  /** By month; other granularities with `statisticsOf`. */
  readonly statistics: { readonly byCategory: readonly StatisticsRow[]; readonly byMerchant: readonly StatisticsRow[] };
  readonly attributes: readonly CompanyAttribute[];
  readonly scorecard: Scorecard;
  /** One entry an offer of the settings in this currency; one that names none is in the main currency. */
  readonly offers: readonly WhatIf[];
  readonly experimental: Experimental;
  /** What each figure means, and the settings it was computed by. */
  readonly definitions: readonly Definition[];
}

/** Calculations whose methods are adopted without a model to hold them against. */
export interface Experimental {
  /** Those that stand out most first. */
  readonly anomalies: readonly Anomaly[];
  /** One entry a category of the profit and loss. */
  readonly forecasts: readonly Forecast[];
  /** Null where nothing points to one. */
  readonly industry: Industry | null;
  readonly localScore: LocalScore;
}

/**
 * Every calculation of one company, one entry a currency, the one with the most transactions first. Pure: the same input
 * gives the same figures; changing a setting means calling it again.
 */
export const calculate = (input: BooksInput): Calculations[] =>
  booksOf(input).map((books, _, [main]) =>
    calculationsOf(
      books,
      input.settings.offers.filter(({ currency = main?.currency }) => currency === books.currency),
    ),
  );

/** @param offers in the currency of the books */
function calculationsOf(books: Books, offers: readonly Offer[]): Calculations {
  const summary = bankStatementSummary(books);
  const months = everyMonth(summary.byMonth, books.span);
  const revenue = revenueOf(books, months, fullMonthsRevenue(summary));
  const merchants = merchantSummary(books);
  const grouped = groupedTransactions(books);
  const coverage = coverageOf(books);
  const positions = positionsOf(books, revenue.monthlyAverage);
  const report = profitAndLoss(books, months);
  const anomalies = anomaliesOf(books);
  const card = scorecard(books, { coverage, profitAndLoss: report, revenueAnomalies: outstanding(anomalies) });
  return {
    books,
    currency: books.currency,
    includesUnproven: books.accounts.some((book) => book.isUnsureThroughout || book.unsure.length > 0),
    bankStatementSummary: summary,
    months,
    coverage,
    missingAccounts: missingAccounts(books),
    revenue,
    positions,
    debtCandidates: debtCandidates(merchants),
    balances: balancesOf(books),
    profitAndLoss: report,
    recurring: recurringTransactions(books, grouped),
    grouped,
    merchantSummary: merchants,
    namedDates: namedDates(books),
    statistics: {
      byCategory: statisticsOf(books, 'category', 'month'),
      byMerchant: statisticsOf(books, 'merchant', 'month'),
    },
    attributes: companyAttributes(books, revenue),
    scorecard: card,
    offers: offers.map((offer) => whatIf(books, offer, revenue.monthlyAverage, positions.expectedMonthlyAmount)),
    experimental: {
      anomalies,
      forecasts: forecastsOf(report),
      industry: industryOf(books),
      localScore: localScore(card, positions.totalHoldbackPercentage),
    },
    definitions: definitionsOf(books.settings),
  };
}

/** Revenue transactions that stand out, oldest first. */
const outstanding = (anomalies: readonly Anomaly[]) =>
  anomalies
    .filter(({ entry }) => entry.isRevenue)
    .map(({ entry }) => entry)
    .sort(byDate);

const fullMonthsRevenue = ({ byMonth: { average } }: BankStatementSummary): number | null =>
  average?.totalRevenue ?? null;
