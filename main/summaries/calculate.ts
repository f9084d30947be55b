import { type BankStatementSummary, bankStatementSummary } from './bank-statement-summary/bank-statement-summary.ts';
import { type Books, type BooksInput, booksOf } from './books/books.ts';
import { type AccountCoverage, coverageOf } from './coverage/coverage.ts';
import { type MissingAccount, missingAccounts } from './coverage/missing-accounts.ts';
import { type Definition, definitionsOf } from './definitions.ts';
import { type DebtCandidate, debtCandidates } from './lending/debt-candidates.ts';
import { type Positions, positionsOf } from './lending/position-figures.ts';
import { type MerchantRow, merchantSummary } from './parties/merchant-summary.ts';
import { type Revenue, revenueOf } from './revenue/revenue.ts';

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
  readonly merchantSummary: readonly MerchantRow[];
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
  return {
    books,
    currency: books.currency,
    bankStatementSummary: summary,
    coverage: coverageOf(books),
    missingAccounts: missingAccounts(books),
    revenue,
    positions: positionsOf(books, revenue.monthlyAverage),
    debtCandidates: debtCandidates(merchants),
    merchantSummary: merchants,
    definitions: definitionsOf(books.settings),
  };
}

const fullMonthsRevenue = ({ byMonth: { average } }: BankStatementSummary): number | null =>
  average?.totalRevenue ?? null;
