import { type Balances, balancesOf } from './balances/balances.ts';
import { type BankStatementSummary, bankStatementSummary } from './bank-statement-summary/bank-statement-summary.ts';
import { type Books, type BooksInput, booksOf } from './books/books.ts';
import { type CompanyAttribute, companyAttributes } from './company-attributes.ts';
import { type AccountCoverage, coverageOf } from './coverage/coverage.ts';
import { type MissingAccount, missingAccounts } from './coverage/missing-accounts.ts';
import { type Definition, definitionsOf } from './definitions.ts';
import { type DebtCandidate, debtCandidates } from './lending/debt-candidates.ts';
import { type Positions, positionsOf } from './lending/position-figures.ts';
import { type NamedDates, namedDates } from './named-dates.ts';
import { type MerchantRow, merchantSummary } from './parties/merchant-summary.ts';
import {
  type GroupedParty,
  groupedTransactions,
  type RecurringGroup,
  recurringTransactions,
} from './parties/transaction-groups.ts';
import { type ProfitAndLoss, profitAndLoss } from './profit-and-loss/profit-and-loss.ts';
import { type Revenue, revenueOf } from './revenue/revenue.ts';
import { type StatisticsRow, statisticsOf } from './statistics/statistics.ts';

/** Every calculation over the accounts of one currency. */
export interface Calculations {
  readonly books: Books;
  readonly currency: string | null;
  readonly bankStatementSummary: BankStatementSummary;
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
  /** What each figure means, and the settings it was computed by. */
  readonly definitions: readonly Definition[];
}

/**
 * Every calculation of one company, one entry a currency, the one with the most transactions first. Pure: the same input
 * gives the same figures; changing a setting means calling it again.
 */
export const calculate = (input: BooksInput): Calculations[] => booksOf(input).map(calculationsOf);

function calculationsOf(books: Books): Calculations {
  const summary = bankStatementSummary(books);
  const revenue = revenueOf(books, fullMonthsRevenue(summary));
  const merchants = merchantSummary(books);
  const grouped = groupedTransactions(books);
  return {
    books,
    currency: books.currency,
    bankStatementSummary: summary,
    coverage: coverageOf(books),
    missingAccounts: missingAccounts(books),
    revenue,
    positions: positionsOf(books, revenue.monthlyAverage),
    debtCandidates: debtCandidates(merchants),
    balances: balancesOf(books),
    profitAndLoss: profitAndLoss(books),
    recurring: recurringTransactions(grouped),
    grouped,
    merchantSummary: merchants,
    namedDates: namedDates(books),
    statistics: {
      byCategory: statisticsOf(books, 'category', 'month'),
      byMerchant: statisticsOf(books, 'merchant', 'month'),
    },
    attributes: companyAttributes(books, revenue),
    definitions: definitionsOf(books.settings),
  };
}

const fullMonthsRevenue = ({ byMonth: { average } }: BankStatementSummary): number | null =>
  average?.totalRevenue ?? null;
