import type { PlainDate } from '../../../shared/dates.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { Books } from '../books/books.ts';
import { type Entry, groupOf, merchantGroupOf } from '../books/entry.ts';
import type { Period } from '../books/period.ts';
import { within } from '../books/within.ts';
import type { AccountCoverage } from '../coverage/coverage.ts';
import { sideOf } from '../parties/party.ts';
import type { ProfitAndLoss } from '../profit-and-loss/profit-and-loss.ts';
import { type DailyFacts, dailyFacts } from './daily-facts.ts';
import { type StatementFacts, statementFacts } from './statement-facts.ts';

/** A deposit of revenue and where it came from. */
export interface RevenueDeposit {
  readonly date: PlainDate;
  readonly source: string;
}

/** What every range of the scorecard is cut from, put in order once. */
export interface CompanyFacts {
  readonly books: Books;
  readonly days: readonly DailyFacts[];
  readonly revenueDeposits: readonly RevenueDeposit[];
  /** Transactions with MCA funders and other lenders, oldest first. */
  readonly lending: readonly Entry[];
  readonly statements: readonly StatementFacts[];
  /** Category slug → analytics group. */
  readonly groups: ReadonlyMap<string, string | null>;
  /** Category slug → section of the profit and loss. */
  readonly sections: ReadonlyMap<string, string>;
  readonly coverage: readonly AccountCoverage[];
  /** Revenue transactions that stand out, oldest first. */
  readonly revenueAnomalies: readonly Entry[];
  /** Ids of the merchants that occur in a period, sorted. */
  readonly merchantIdsIn: (period: Period) => readonly string[];
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
  const { entries } = books;
  const bySlug = groupBy(entries, ({ slug }) => slug);
  return {
    books,
    days: dailyFacts(books),
    revenueDeposits: entries
      .filter(({ isRevenue }) => isRevenue)
      .map((entry) => ({ date: entry.date, source: sideOf(entry)[0] })),
    lending: entries.filter((entry) => LENDING.has(entry.slug) || (merchantGroupOf(entry) ?? '').startsWith('debt.')),
    statements: statementFacts(books),
    groups: new Map([...bySlug].map(([slug, [first]]) => [slug, first ? groupOf(first) : null])),
    sections: new Map(
      profitAndLoss.sections.flatMap(({ layout }) => layout.categories.map((slug) => [slug, layout.slug] as const)),
    ),
    coverage,
    revenueAnomalies,
    merchantIdsIn: merchantIdsOf(entries),
  };
}

/** Each merchant on its days: as many as there are days, however many the transactions. */
function merchantIdsOf(entries: readonly Entry[]): (period: Period) => readonly string[] {
  const days = [...groupBy(entries, ({ date }) => date)].map(([date, ofDay]) => ({
    date,
    ids: new Set(ofDay.flatMap(({ annotation }) => annotation?.merchant?.id ?? [])),
  }));
  return (period) => [...new Set(within(days, period).flatMap(({ ids }) => [...ids]))].sort();
}
