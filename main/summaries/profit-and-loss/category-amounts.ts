import { talliesIn } from '../books/account-book.ts';
import type { Books } from '../books/books.ts';
import { type Month, monthPeriod } from '../books/period.ts';
import { addTallies } from '../books/tally.ts';

/** Slug → net amount a month, minor units, inflow positive. Linear in days and in categories × months. */
export function categoryAmounts({ accounts }: Books, months: readonly Month[]): ReadonlyMap<string, readonly number[]> {
  const amounts = new Map<string, number[]>();
  for (const [at, month] of months.entries()) {
    const { categories } = addTallies(talliesIn(accounts, monthPeriod(month)));
    for (const [slug, { inflow, outflow }] of categories) {
      const row = amounts.get(slug) ?? months.map(() => 0);
      row[at] = inflow.sum - outflow.sum;
      amounts.set(slug, row);
    }
  }
  return amounts;
}
