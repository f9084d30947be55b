import type { MonthlyFigures } from '../../../shared/figures/profit-and-loss-figures.ts';
import type { PeriodCover } from '../../../shared/figures/summary-row.ts';
import type { Books } from '../books/books.ts';
import type { Month } from '../books/period.ts';
import { categoryAmounts } from './category-amounts.ts';
import { categoryWeights } from './category-weights.ts';
import type { LineTerm, SectionLayout } from './layout.ts';
import { monthlyFigures } from './monthly-figures.ts';

const CONFIDENCE_DECIMALS = 4;

/** What the categories of a term come to. */
export interface TermFigures {
  /** Minor units, inflow positive; null in a month without data. */
  readonly amounts: MonthlyFigures;
  /** Mean confidence, weighted by amount; null without transactions. */
  readonly confidence: number | null;
}

/** Months with how far each is covered; null for a month without data. */
export interface CoveredMonths {
  readonly months: readonly Month[];
  readonly covers: readonly (PeriodCover | null)[];
}

/** Gives the figures of terms, each in time of its categories × months. */
export function termReader(
  books: Books,
  layouts: readonly SectionLayout[],
  { months, covers }: CoveredMonths,
): (term: LineTerm) => TermFigures {
  const amounts = categoryAmounts(books, months);
  const weights = categoryWeights(books);
  const inSection = new Map(layouts.map(({ slug, categories }) => [slug, categories]));
  return ({ categories, sections }) => {
    const slugs = [...categories, ...sections.flatMap((section) => inSection.get(section) ?? [])];
    const sums = covers.map((cover, at) =>
      cover === null ? null : slugs.reduce((sum, slug) => sum + (amounts.get(slug)?.[at] ?? 0), 0),
    );
    const known = slugs.flatMap((slug) => weights.get(slug) ?? []);
    const amount = known.reduce((sum, weight) => sum + weight.amount, 0);
    const confident = known.reduce((sum, weight) => sum + weight.confident, 0);
    const scale = 10 ** CONFIDENCE_DECIMALS;
    return {
      amounts: monthlyFigures(sums, covers),
      confidence: amount === 0 ? null : Math.round((confident / amount) * scale) / scale,
    };
  };
}
