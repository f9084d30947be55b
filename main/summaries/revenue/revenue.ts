import { mergedPeriods } from '../../../shared/merged-periods.ts';
import type { SummaryMonth } from '../bank-statement-summary/every-month.ts';
import { isUnsureIn } from '../books/account-book.ts';
import type { Books } from '../books/books.ts';
import { daysOf, type Month } from '../books/period.ts';
import { addTallies } from '../books/tally.ts';
import type { Party } from '../parties/party.ts';
import { percentOf } from '../ratios.ts';
import { roundedQuotient } from '../rounded-quotient.ts';

const SHARE_DECIMALS = 4;
/** So many sources are told of together. */
export const TOP_SOURCES = 5;
const DAYS_PER_YEAR = 365;
const MONTHS_PER_YEAR = 12;

/** Deposits of one month by whether they are revenue; minor units. Null in a month without data. */
export interface RevenueMonth {
  readonly month: Month;
  readonly revenue: number | null;
  readonly noRevenue: number | null;
  readonly nonRevenue: number | null;
  readonly inReview: number | null;
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
  /** ÷ the days that a statement covers or a transaction has. */
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
 * @param months every month of the data
 * @param fullMonths the mean revenue of full months, from the bank statement summary; null where there is none
 */
export function revenueOf(books: Books, months: readonly SummaryMonth[], fullMonths: number | null): Revenue {
  const { accounts, entries, parties, span } = books;
  const all = addTallies(accounts.flatMap(({ tallies }) => tallies)).flows;
  const total = all.revenue.sum;
  const days = daysCovered(books);
  const sources = parties
    .map((party) => sourceOf(party, total))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.amount - a.amount || (a.name < b.name ? -1 : 1));
  return {
    months: months.map(monthRow),
    total,
    nonRevenue: all.nonRevenue.sum,
    inReviewIds: entries
      .filter(({ amount, annotation }) => amount > 0 && annotation?.revenue?.verdict === 'review')
      .map(({ id }) => id),
    monthlyAverage: fullMonths ?? perMonth(total, days),
    monthlyAverageBasis: fullMonths === null ? 'days_covered' : 'full_months',
    dailyAverage: roundedQuotient(BigInt(total), BigInt(days), 0),
    sources,
    largestSourcePercentage: sources[0]?.percentage ?? null,
    topFivePercentage: percentOf(
      sources.slice(0, TOP_SOURCES).reduce((sum, { amount }) => sum + amount, 0),
      total,
    ),
    concentrationIndex: concentrationOf(
      sources.map(({ amount }) => amount),
      total,
    ),
    includesUnproven: span !== null && accounts.some((book) => isUnsureIn(book, span)),
  };
}

const monthRow = ({ month, row }: SummaryMonth): RevenueMonth => ({
  month,
  revenue: row?.totalRevenue ?? null,
  noRevenue: row?.noRevenue ?? null,
  nonRevenue: row?.nonRevenue ?? null,
  inReview: row?.inReview ?? null,
});

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
