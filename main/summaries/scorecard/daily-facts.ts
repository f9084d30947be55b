import type { PlainDate } from '../../../shared/dates.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { Books } from '../books/books.ts';
import type { Entry } from '../books/entry.ts';
import { addTallies, type Tally } from '../books/tally.ts';

/** What the quality metrics need of one day. Amounts are magnitudes in minor units. */
export interface DailyFacts {
  readonly date: PlainDate;
  readonly tally: Tally;
  readonly count: number;
  readonly amount: number;
  readonly categorised: number;
  readonly withMerchant: number;
  /** Σ amount × confidence of the category. */
  readonly confident: number;
  readonly withBalance: number;
}

/** One for each day with a transaction, oldest first. */
export function dailyFacts({ entries, accounts }: Books): DailyFacts[] {
  return [...groupBy(entries, ({ date }) => date)].map(([date, ofDay]) => ({
    date,
    tally: tallyOf(accounts.flatMap(({ tallies }) => tallies.get(date) ?? [])),
    ...sumsOf(ofDay),
  }));
}

const tallyOf = (tallies: readonly Tally[]): Tally => {
  const [only, ...others] = tallies;
  return only && others.length === 0 ? only : addTallies(tallies);
};

function sumsOf(entries: readonly Entry[]): Omit<DailyFacts, 'date' | 'tally'> {
  const sums = { count: 0, amount: 0, categorised: 0, withMerchant: 0, confident: 0, withBalance: 0 };
  for (const { amount, slug, annotation, hasBalance } of entries) {
    const size = Math.abs(amount);
    sums.count += 1;
    sums.amount += size;
    if (slug !== 'none') sums.categorised += size;
    if (annotation?.merchant) sums.withMerchant += size;
    sums.confident += size * (annotation?.category.confidence ?? 0);
    if (hasBalance) sums.withBalance += 1;
  }
  return sums;
}
