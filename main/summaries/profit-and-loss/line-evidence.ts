import type { Books } from '../books/books.ts';
import { addMonths, type Month, monthPeriod, type Period } from '../books/period.ts';
import { within } from '../books/within.ts';
import type { LineTerm } from './layout.ts';
import type { ProfitAndLossLine } from './line.ts';
import type { ProfitAndLoss } from './profit-and-loss.ts';

/** The ids of the transactions that a line's numerator or denominator adds up in one month, oldest first. */
export const transactionsBehindLine = (
  books: Books,
  report: ProfitAndLoss,
  term: LineTerm,
  month: Month,
): readonly string[] => behindTerms(books, report, [term], monthPeriod(month));

/**
 * The ids of the transactions behind a line as it is shown, oldest first: those of a ratio are of both its terms, those of
 * growth of the month before too.
 *
 * @param month null: the total of all months
 */
export function transactionsBehindShownLine(
  books: Books,
  report: ProfitAndLoss,
  { layout: { numerator, denominator, isGrowth } }: ProfitAndLossLine,
  month: Month | null,
): readonly string[] {
  const [first = month, last = month] = month === null ? [report.months[0], report.months.at(-1)] : [];
  if (first === null || last === null) return [];
  const from = monthPeriod(isGrowth ? addMonths(first, -1) : first).from;
  const terms = denominator === null ? [numerator] : [numerator, denominator];
  return behindTerms(books, report, terms, { from, to: monthPeriod(last).to });
}

function behindTerms(
  { entries }: Books,
  { sections }: ProfitAndLoss,
  terms: readonly LineTerm[],
  period: Period,
): readonly string[] {
  const named = new Set(terms.flatMap((term) => term.sections));
  const slugs = new Set([
    ...terms.flatMap(({ categories }) => categories),
    ...sections.flatMap(({ layout }) => (named.has(layout.slug) ? layout.categories : [])),
  ]);
  return within(entries, period)
    .filter(({ slug, amount }) => amount !== 0 && slugs.has(slug))
    .map(({ id }) => id);
}
