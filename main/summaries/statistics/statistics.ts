import { addDays, type PlainDate, weekdayOf } from '../../../shared/dates.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { Books } from '../books/books.ts';
import { type Entry, labelOf } from '../books/entry.ts';
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
export function statisticsOf({ entries }: Books, by: StatisticsGrouping, granularity: Granularity): StatisticsRow[] {
  const rows: Sums[] = [];
  for (const [start, ofPeriod] of byPeriod(entries, granularity)) {
    const groups = new Map<string, Sums>();
    for (const entry of ofPeriod) {
      const [id, label] = groupOf(entry, by);
      const row = groups.get(id ?? label) ?? { date: start, id, label, inflow: nothing(), outflow: nothing() };
      groups.set(id ?? label, row);
      if (entry.amount !== 0) add(entry.amount > 0 ? row.inflow : row.outflow, entry.amount);
    }
    rows.push(...groups.values());
  }
  return rows.map(rowOf).sort((a, b) => compare(a.date, b.date) || compare(a.label, b.label));
}

function byPeriod(entries: readonly Entry[], granularity: Granularity): Map<PlainDate, Entry[]> {
  const starts = new Map<PlainDate, PlainDate>();
  return groupBy(entries, ({ date }) => {
    const start = starts.get(date) ?? periodStart(date, granularity);
    starts.set(date, start);
    return start;
  });
}

const nothing = (): Sums['inflow'] => ({ amount: 0, count: 0 });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function add(sums: Sums['inflow'], amount: number): void {
  sums.amount += amount;
  sums.count += 1;
}

function groupOf(entry: Entry, by: StatisticsGrouping): readonly [id: string | null, label: string] {
  if (by === 'category') return [entry.annotation?.category.id ?? null, labelOf(entry)];
  const merchant = entry.annotation?.merchant;
  return merchant ? [merchant.id, merchant.name] : [null, 'No merchant'];
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
