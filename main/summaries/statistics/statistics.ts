import { addDays, type PlainDate, weekdayOf } from '../../../shared/dates.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { Books } from '../books/books.ts';
import { type Entry, UNCATEGORISED } from '../books/entry.ts';
import { roundedQuotient } from '../rounded-quotient.ts';

export type Granularity = 'day' | 'week' | 'month' | 'quarter' | 'year';
export type StatisticsGrouping = 'category' | 'merchant';

/** Money in minor units, signed as transactions are; the mean is null without a transaction. */
export interface Statistic {
  readonly amount: number;
  readonly average: number | null;
  readonly count: number;
}

/** One category or merchant in one period. */
export interface StatisticsRow {
  /** The first day of the period; weeks begin on Mondays. */
  readonly date: PlainDate;
  /** Of the category or merchant; null where it has none. */
  readonly id: string | null;
  readonly label: string;
  readonly inflow: Statistic;
  readonly outflow: Statistic;
  readonly net: Statistic;
}

interface Sums {
  readonly date: PlainDate;
  readonly id: string | null;
  readonly label: string;
  readonly inflow: { amount: number; count: number };
  readonly outflow: { amount: number; count: number };
}

const NO_MERCHANT = 'No merchant';
const MONDAY = 1;
const WEEK = 7;
const QUARTER = 3;

/** The first day of the period a date lies in. */
export function periodStart(date: PlainDate, granularity: Granularity): PlainDate {
  const month = Number(date.slice(5, 7));
  switch (granularity) {
    case 'day':
      return date;
    case 'week':
      return addDays(date, -((weekdayOf(date) - MONDAY + WEEK) % WEEK));
    case 'month':
      return `${date.slice(0, 7)}-01`;
    case 'quarter':
      return `${date.slice(0, 4)}-${String(month - ((month - 1) % QUARTER)).padStart(2, '0')}-01`;
    case 'year':
      return `${date.slice(0, 4)}-01-01`;
  }
}

/** Sums, means and counts by period and category or merchant (Heron: statistics), oldest first. Linear in transactions. */
export function statisticsOf(books: Books, by: StatisticsGrouping, granularity: Granularity): StatisticsRow[] {
  const sums = by === 'category' ? categorySums(books, granularity) : merchantSums(books, granularity);
  return sums.map(rowOf).sort((a, b) => compare(a.date, b.date) || compare(a.label, b.label));
}

/** Books with the transactions from one day to another, both included, and no others, for `statisticsOf`. */
export function booksWithin(books: Books, from: PlainDate, to: PlainDate): Books {
  const isWithin = ({ date }: { readonly date: PlainDate }): boolean => date >= from && date <= to;
  const accounts = books.accounts.map((book) => ({ ...book, tallies: book.tallies.filter(isWithin) }));
  return { ...books, accounts, entries: books.entries.filter(isWithin) };
}

/** The ids of the transactions that a row of `statisticsOf` adds up, oldest first. */
export function transactionsBehindStatistic(
  { entries, categories }: Books,
  by: StatisticsGrouping,
  granularity: Granularity,
  { date, id, label }: StatisticsRow,
): string[] {
  const keyOf = ({ slug, annotation }: Entry): string => {
    const category = categories.get(slug);
    if (by === 'category') return category?.id ?? category?.label ?? UNCATEGORISED;
    return annotation?.merchant?.id ?? annotation?.merchant?.name ?? NO_MERCHANT;
  };
  return entries
    .filter((entry) => entry.amount !== 0 && periodStart(entry.date, granularity) === date)
    .filter((entry) => keyOf(entry) === (id ?? label))
    .map((entry) => entry.id);
}

/** The sums of one period, made when they are first asked for. */
function sumsOf(date: PlainDate): {
  readonly of: (id: string | null, label: string) => Sums;
  readonly all: () => Sums[];
} {
  const rows = new Map<string, Sums>();
  const of = (id: string | null, label: string): Sums => {
    const known = rows.get(id ?? label);
    if (known) return known;
    const made = { date, id, label, inflow: nothing(), outflow: nothing() };
    rows.set(id ?? label, made);
    return made;
  };
  return { of, all: () => [...rows.values()] };
}

/** From what is tallied by day already. */
function categorySums({ accounts, categories }: Books, granularity: Granularity): Sums[] {
  const days = accounts.flatMap(({ tallies }) => tallies);
  return [...groupBy(days, ({ date }) => periodStart(date, granularity))].flatMap(([start, ofPeriod]) => {
    const sums = sumsOf(start);
    for (const { tally } of ofPeriod) {
      for (const [slug, { inflow, outflow }] of tally.categories) {
        const category = categories.get(slug);
        const row = sums.of(category?.id ?? null, category?.label ?? UNCATEGORISED);
        add(row.inflow, inflow.sum, inflow.count);
        add(row.outflow, -outflow.sum, outflow.count);
      }
    }
    return sums.all();
  });
}

function merchantSums({ entries }: Books, granularity: Granularity): Sums[] {
  const periods: ReturnType<typeof sumsOf>[] = [];
  let [date, start] = ['', ''];
  for (const entry of entries) {
    if (entry.date !== date) {
      const next = periodStart(entry.date, granularity);
      if (next !== start) periods.push(sumsOf(next));
      [date, start] = [entry.date, next];
    }
    const merchant = entry.annotation?.merchant;
    const row = periods.at(-1)?.of(merchant?.id ?? null, merchant?.name ?? NO_MERCHANT);
    if (row && entry.amount !== 0) add(entry.amount > 0 ? row.inflow : row.outflow, entry.amount, 1);
  }
  return periods.flatMap((period) => period.all());
}

const nothing = (): Sums['inflow'] => ({ amount: 0, count: 0 });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function add(sums: Sums['inflow'], amount: number, count: number): void {
  sums.amount += amount;
  sums.count += count;
}

function rowOf({ date, id, label, inflow, outflow }: Sums): StatisticsRow {
  const net = { amount: inflow.amount + outflow.amount, count: inflow.count + outflow.count };
  return { date, id, label, inflow: statistic(inflow), outflow: statistic(outflow), net: statistic(net) };
}

const statistic = ({ amount, count }: Sums['inflow']): Statistic => ({
  amount,
  average: roundedQuotient(BigInt(amount), BigInt(count), 0),
  count,
});
