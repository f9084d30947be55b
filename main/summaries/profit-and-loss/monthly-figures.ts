import type { MonthlyFigures } from '../../../shared/figures/profit-and-loss-figures.ts';
import type { CoveredMonths } from './term-figures.ts';

/**
 * Amounts with their total: the sum over the months with data, which is what is seen of the span. A month without data is
 * no zero and takes nothing away; a month with data whose amount is not known leaves the total unknown.
 *
 * @param values minor units, one a month
 */
export const monthlyFigures = (values: MonthlyFigures['values'], covers: CoveredMonths['covers']): MonthlyFigures => ({
  values,
  total: totalOf(values.filter((_, at) => covers[at])),
});

const totalOf = (seen: MonthlyFigures['values']): number | null =>
  seen.length === 0 ? null : seen.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
