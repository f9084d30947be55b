import { addDays, type PlainDate } from '../../../shared/dates.ts';
import type { Entry } from '../books/entry.ts';
import { daysOf, type Month, monthOf, monthPeriod, monthsBetween, type Period, shared } from '../books/period.ts';
import { addTallies, type CategoryFlow, type Tally } from '../books/tally.ts';
import type { TogetherDay } from '../books/together.ts';
import { within } from '../books/within.ts';
import type { CompanyFacts } from './company-facts.ts';
import type { DailyFacts } from './daily-facts.ts';
import type { StatementFacts } from './statement-facts.ts';

/** Revenue of one calendar month that lies wholly in a range. */
export interface RangeMonth {
  readonly month: Month;
  readonly revenue: number;
  readonly revenueCount: number;
  readonly revenueSources: number;
}

/** What the data say of one range: each metric is a few sums of these. Money in minor units. */
export interface RangeFacts {
  readonly company: CompanyFacts;
  readonly anchor: PlainDate;
  /** What was asked for. */
  readonly requested: Period;
  /** Of it, what lies between the first and the last day of the data. */
  readonly period: Period;
  readonly dayCount: number;
  /** Calendar months as a number that need not be whole: days ÷ 365 × 12. */
  readonly monthCount: number;
  readonly daily: readonly DailyFacts[];
  readonly tally: Tally;
  /** Days whose balance is known. */
  readonly balances: readonly TogetherDay[];
  /** Those of which no part is cut off, and of which something is seen: a month without data is not one without revenue. */
  readonly months: readonly RangeMonth[];
  readonly lending: readonly Entry[];
  readonly revenueAnomalies: readonly Entry[];
  /** Statements that lie wholly in the range. */
  readonly statements: readonly StatementFacts[];
}

const DAYS_PER_YEAR = 365;
const MONTHS_PER_YEAR = 12;

/** Null where the data have no day of it: no statement covers one, and no transaction has one. */
export function rangeFacts(company: CompanyFacts, anchor: PlainDate, requested: Period): RangeFacts | null {
  const { books } = company;
  const period = books.span && shared(books.span, requested);
  if (!period) return null;
  const daily = within(company.days, period);
  const covered = books.accounts.flatMap((book) => book.covered.flatMap((one) => shared(one, period) ?? []));
  if (covered.length === 0 && daily.length === 0) return null;
  const dayCount = daysOf(period);
  return {
    company,
    anchor,
    requested,
    period,
    dayCount,
    monthCount: (dayCount / DAYS_PER_YEAR) * MONTHS_PER_YEAR,
    daily,
    tally: addTallies(daily),
    balances: within(books.days, period),
    months: monthsBetween(monthOf(period.from), monthOf(period.to))
      .filter((month) => isWithin(monthPeriod(month), period) && isSeen(monthPeriod(month), covered, daily))
      .map((month) => monthRow(daily, month)),
    lending: within(company.lending, period),
    revenueAnomalies: within(company.revenueAnomalies, period),
    statements: company.statements.filter(
      (statement) => statement.period.from >= period.from && statement.period.to <= period.to,
    ),
  };
}

const isWithin = (inner: Period, outer: Period): boolean => inner.from >= outer.from && inner.to <= outer.to;

const isSeen = (period: Period, covered: readonly Period[], daily: readonly DailyFacts[]): boolean =>
  covered.some((one) => shared(one, period) !== null) || within(daily, period).length > 0;

function monthRow(daily: readonly DailyFacts[], month: Month): RangeMonth {
  const days = within(daily, monthPeriod(month));
  return {
    month,
    revenue: days.reduce((sum, { tally }) => sum + tally.flows.revenue.sum, 0),
    revenueCount: days.reduce((sum, { tally }) => sum + tally.flows.revenue.count, 0),
    revenueSources: distinct(days.map(({ revenueSources }) => revenueSources)).size,
  };
}

/** What occurs in any of them. */
export function distinct(sets: readonly ReadonlySet<string>[]): Set<string> {
  const all = new Set<string>();
  for (const set of sets) for (const one of set) all.add(one);
  return all;
}

const NOTHING: CategoryFlow = { inflow: { sum: 0, count: 0 }, outflow: { sum: 0, count: 0 } };

export const categoryIn = ({ tally }: RangeFacts, slug: string): CategoryFlow => tally.categories.get(slug) ?? NOTHING;

/** What went out less what came in, over the categories that are meant. */
export function spentOn({ tally }: RangeFacts, isMeant: (slug: string) => boolean): number {
  let spent = 0;
  for (const [slug, { inflow, outflow }] of tally.categories) if (isMeant(slug)) spent += outflow.sum - inflow.sum;
  return spent;
}

/** (second half − first half) ÷ first half of a range; the middle day of an odd number is in the second. */
export function growthOf({ daily, period, dayCount }: RangeFacts, name: 'deposits' | 'revenue'): number | null {
  const middle = addDays(period.from, Math.floor(dayCount / 2));
  let [first, second] = [0, 0];
  for (const { date, tally } of daily) {
    if (date < middle) first += tally.flows[name].sum;
    else second += tally.flows[name].sum;
  }
  return first === 0 ? null : (second - first) / first;
}
