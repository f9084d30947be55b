import type { Books } from '../books/books.ts';
import { type Entry, merchantGroupOf } from '../books/entry.ts';
import type { AccountCoverage } from '../coverage/coverage.ts';
import type { ProfitAndLoss } from '../profit-and-loss/profit-and-loss.ts';
import { type DailyFacts, dailyFacts } from './daily-facts.ts';
import { type StatementFacts, statementFacts } from './statement-facts.ts';

/** What every range of the scorecard is cut from, put in order once. */
export interface CompanyFacts {
  readonly books: Books;
  readonly days: readonly DailyFacts[];
  /** Transactions with MCA funders and other lenders, oldest first. */
  readonly lending: readonly Entry[];
  readonly statements: readonly StatementFacts[];
  /** Category slug → analytics group. */
  readonly groups: ReadonlyMap<string, string | null>;
  /** Category slug → section of the profit and loss. */
  readonly sections: ReadonlyMap<string, string>;
  /** The sections that the profit and loss has. */
  readonly laidOut: ReadonlySet<string>;
  readonly coverage: readonly AccountCoverage[];
  /** Revenue transactions that stand out, oldest first. */
  readonly revenueAnomalies: readonly Entry[];
}

/** What the scorecard takes from other calculations. */
export interface ScorecardInput {
  readonly coverage: readonly AccountCoverage[];
  readonly profitAndLoss: ProfitAndLoss;
  readonly revenueAnomalies: readonly Entry[];
}

const LENDING: ReadonlySet<string> = new Set(['debt_investment', 'debt_repayment']);

export function companyFacts(
  books: Books,
  { coverage, profitAndLoss, revenueAnomalies }: ScorecardInput,
): CompanyFacts {
  const { entries, categories } = books;
  return {
    books,
    days: dailyFacts(books),
    lending: entries.filter((entry) => LENDING.has(entry.slug) || (merchantGroupOf(entry) ?? '').startsWith('debt.')),
    statements: statementFacts(books),
    groups: new Map([...categories].map(([slug, category]) => [slug, category?.group ?? null])),
    sections: new Map(
      profitAndLoss.sections.flatMap(({ layout }) => layout.categories.map((slug) => [slug, layout.slug] as const)),
    ),
    laidOut: new Set(profitAndLoss.sections.map(({ layout }) => layout.slug)),
    coverage,
    revenueAnomalies,
  };
}
