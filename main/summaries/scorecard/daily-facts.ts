import type { PlainDate } from '../../../shared/dates.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { Books } from '../books/books.ts';
import type { Entry } from '../books/entry.ts';
import { addTallies, type DayTally, type Tally } from '../books/tally.ts';
import { sideOf } from '../parties/party.ts';

/** What the metrics need of one day. Amounts are magnitudes in minor units. */
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
  /** Who paid revenue. */
  readonly revenueSources: ReadonlySet<string>;
  readonly merchantIds: ReadonlySet<string>;
}

type OpenFacts = Omit<{ -readonly [Name in keyof DailyFacts]: DailyFacts[Name] }, 'revenueSources' | 'merchantIds'> & {
  readonly revenueSources: Set<string>;
  readonly merchantIds: Set<string>;
};

/** One for each day with a transaction, oldest first: one pass over the transactions. */
export function dailyFacts({ entries, accounts }: Books): DailyFacts[] {
  const tallies = groupBy(
    accounts.flatMap((book) => book.tallies),
    ({ date }) => date,
  );
  const days: OpenFacts[] = [];
  let day: OpenFacts | undefined;
  for (const entry of entries) {
    if (day?.date !== entry.date) {
      const { date } = entry;
      day = emptyDay(date, tallyOf(tallies.get(date) ?? []));
      days.push(day);
    }
    addEntry(day, entry);
  }
  return days;
}

const tallyOf = (days: readonly DayTally[]): Tally => {
  const [only, ...others] = days;
  return only && others.length === 0 ? only.tally : addTallies(days);
};

const emptyDay = (date: PlainDate, tally: Tally): OpenFacts => ({
  date,
  tally,
  count: 0,
  amount: 0,
  categorised: 0,
  withMerchant: 0,
  confident: 0,
  withBalance: 0,
  revenueSources: new Set(),
  merchantIds: new Set(),
});

function addEntry(day: OpenFacts, entry: Entry): void {
  const { amount, slug, annotation, hasBalance, isRevenue } = entry;
  const size = Math.abs(amount);
  const merchant = annotation?.merchant ?? null;
  day.count += 1;
  day.amount += size;
  day.confident += size * (annotation?.category.confidence ?? 0);
  if (slug !== 'none') day.categorised += size;
  if (hasBalance) day.withBalance += 1;
  if (isRevenue) day.revenueSources.add(sideOf(entry)[0]);
  if (merchant) {
    day.withMerchant += size;
    day.merchantIds.add(merchant.id);
  }
}
