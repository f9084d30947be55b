import type { Books } from '../books/books.ts';
import { type Month, monthPeriod } from '../books/period.ts';
import { within } from '../books/within.ts';
import type { LineTerm } from './layout.ts';
import type { ProfitAndLoss } from './profit-and-loss.ts';

/** The ids of the transactions that a line's numerator or denominator adds up in one month, oldest first. */
export function transactionsBehindLine(
  { entries }: Books,
  { sections }: ProfitAndLoss,
  term: LineTerm,
  month: Month,
): string[] {
  const slugs = new Set([
    ...term.categories,
    ...sections.flatMap(({ layout }) => (term.sections.some((one) => one === layout.slug) ? layout.categories : [])),
  ]);
  return within(entries, monthPeriod(month))
    .filter(({ slug, amount }) => amount !== 0 && slugs.has(slug))
    .map(({ id }) => id);
}
