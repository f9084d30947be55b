import { mergedPeriods } from '../../../shared/merged-periods.ts';
import { isUnsureIn, talliesIn } from '../books/account-book.ts';
import type { Books } from '../books/books.ts';
import { daysOf, type Month, monthOf, monthPeriod, monthsBetween, type Period } from '../books/period.ts';
import { addTallies } from '../books/tally.ts';
import type { Party } from '../parties/party.ts';
import { percentOf } from '../ratios.ts';
import { roundedQuotient } from '../rounded-quotient.ts';

const SHARE_DECIMALS = 4;
const TOP = 5;
const DAYS_PER_YEAR = 365;
const MONTHS_PER_YEAR = 12;

/** Deposits of one month by whether they are revenue; minor units. */
export interface RevenueMonth {
  readonly month: Month;
  readonly revenue: number;
  readonly noRevenue: number;
  readonly nonRevenue: number;
  readonly inReview: number;
}

/** One source of revenue. */
export interface RevenueSource {
  readonly name: string;
  readonly amount: number;
  readonly count: number;
  /** Percent of all revenue. */
  readonly percentage: number | null;
  readonly transactionIds: readonly string[];
}

/** True revenue of one currency (DOMAIN b.2), and how much of it hangs on few sources (b.5). Money in minor units. */
export interface Revenue {
  readonly months: readonly RevenueMonth[];
  readonly total: number;
  readonly nonRevenue: number;
  /** Deposits of which a person must say whether they are revenue. */
  readonly inReviewIds: readonly string[];
  readonly monthlyAverage: number | null;
  /** What the monthly average is taken over: full months, else the days that a statement covers or a transaction has. */
  readonly monthlyAverageBasis: 'full_months' | 'days_covered';
  /** ÷ the days from the first to the last one of the data. */
  readonly dailyAverage: number | null;
  /** Most first. */
  readonly sources: readonly RevenueSource[];
  readonly largestSourcePercentage: number | null;
  readonly topFivePercentage: number | null;
  /** Herfindahl–Hirschman index: the sum of squared shares, 0 to 1. */
  readonly concentrationIndex: number | null;
  readonly includesUnproven: boolean;
}

/**
 * @param fullMonths the mean revenue of full months, from the bank statement summary; null where there is none
 */
export function revenueOf(books: Books, fullMonths: number | null): Revenue {
  const { accounts, entries, parties, span } = books;
  const all = addTallies(accounts.flatMap(({ tallies }) => tallies)).flows;
  const total = all.revenue.sum;
  const sources = parties
    .map((party) => sourceOf(party, total))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.amount - a.amount || (a.name < b.name ? -1 : 1));
  return {
    months: monthsOf(span).map((month) => monthRow(books, month)),
    total,
    nonRevenue: all.nonRevenue.sum,
    inReviewIds: entries
      .filter(({ amount, annotation }) => amount > 0 && annotation?.revenue?.verdict === 'review')
      .map(({ id }) => id),
    monthlyAverage: fullMonths ?? perMonth(total, daysCovered(books)),
    monthlyAverageBasis: fullMonths === null ? 'days_covered' : 'full_months',
    dailyAverage: span && roundedQuotient(BigInt(total), BigInt(daysOf(span)), 0),
    sources,
    largestSourcePercentage: sources[0]?.percentage ?? null,
    topFivePercentage: percentOf(
      sources.slice(0, TOP).reduce((sum, { amount }) => sum + amount, 0),
      total,
    ),
    concentrationIndex: concentrationOf(
      sources.map(({ amount }) => amount),
      total,
    ),
    includesUnproven: span !== null && accounts.some((book) => isUnsureIn(book, span)),
  };
}

const monthsOf = (span: Period | null): Month[] =>
  span === null ? [] : monthsBetween(monthOf(span.from), monthOf(span.to));

function monthRow({ accounts }: Books, month: Month): RevenueMonth {
  const { revenue, nonRevenue, inReview } = addTallies(talliesIn(accounts, monthPeriod(month))).flows;
  return {
    month,
    revenue: revenue.sum,
    noRevenue: revenue.count,
    nonRevenue: nonRevenue.sum,
    inReview: inReview.sum,
  };
}

/** A twelfth of what a year of such days would bring; null without a day. */
const perMonth = (total: number, days: number): number | null =>
  roundedQuotient(BigInt(total * DAYS_PER_YEAR), BigInt(days * MONTHS_PER_YEAR), 0);

/** Days that a statement of any account covers or that have a transaction. */
function daysCovered({ accounts }: Books): number {
  const seen = accounts.flatMap(({ covered, tallies }) => [
    ...covered,
    ...tallies.map(({ date }) => ({ from: date, to: date })),
  ]);
  return mergedPeriods(seen).reduce((days, period) => days + daysOf(period), 0);
}

function sourceOf({ name, entries }: Party, total: number): RevenueSource {
  const earned = entries.filter(({ isRevenue }) => isRevenue);
  const amount = earned.reduce((sum, entry) => sum + entry.amount, 0);
  return {
    name,
    amount,
    count: earned.length,
    percentage: percentOf(amount, total),
    transactionIds: earned.map(({ id }) => id),
  };
}

function concentrationOf(amounts: readonly number[], total: number): number | null {
  const squares = amounts.reduce((sum, amount) => sum + BigInt(amount) ** 2n, 0n);
  return roundedQuotient(squares, BigInt(total) ** 2n, SHARE_DECIMALS);
}
