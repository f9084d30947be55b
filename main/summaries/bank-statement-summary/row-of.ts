import { mergedPeriods } from '../../../shared/merged-periods.ts';
import { averageBalance, holdsMoney, lowBalanceDays, negativeBalanceDays } from '../balance-days.ts';
import { type AccountBook, isUnsureIn, talliesIn } from '../books/account-book.ts';
import type { Books } from '../books/books.ts';
import { around, daysOf, liesBetween, type Period, shared } from '../books/period.ts';
import { addTallies } from '../books/tally.ts';
import { summedAccounts, type TogetherDay } from '../books/together.ts';
import { within } from '../books/within.ts';
import { percentOf, ratioOf } from '../ratios.ts';
import { expectedMcaDebits } from './expected-mca-debits.ts';
import type { SummaryRow } from './summary-row.ts';

/** What a row is made of. */
export interface RowScope {
  readonly period: Period;
  readonly accounts: readonly AccountBook[];
  /** The known balances of these accounts together, of all days. */
  readonly days: readonly TogetherDay[];
}

/**
 * One row of the bank statement summary; null where the accounts have neither a covered day nor a transaction in the
 * period. Linear in the days of the period and the days of the accounts that have transactions.
 */
export function summaryRow(books: Books, { period, accounts, days: allDays }: RowScope): SummaryRow | null {
  const data = dataIn(period, accounts);
  if (data === null) return null;
  const days = within(allDays, period);
  const { flows, fees } = addTallies(talliesIn(accounts, period));
  const average = averageBalance(days);
  const expected = expectedMcaDebits(books, period, data, new Set(accounts.map(({ account }) => account.id)));
  const holding = accounts.filter(({ account }) => holdsMoney(account.type));
  const canOverdraw = holding.length > 0;
  const revenue = flows.revenue.sum;
  return {
    periodStart: data.from,
    periodEnd: data.to,
    isFull: isFull(period, data, accounts),
    isMtd: data.to < period.to,
    isUnreconcilable: days.length === 0,
    includesUnproven: accounts.some((book) => isUnsureIn(book, period)),
    balancesIncludeUnproven: days.some(({ includesUnproven }) => includesUnproven),
    daysCovered: days.length,
    daysCarried: days.filter(({ isCarried }) => isCarried).length,
    startingBalance: days[0]?.opening ?? null,
    endingBalance: endingBalance(accounts, days),
    averageBalance: average,
    businessDayAverageBalance: averageBalance(days.filter(({ date }) => books.isBusinessDay(date))),
    averageBalanceToRevenueRatio: ratioOf(average, revenue),
    totalDeposits: flows.deposits.sum,
    noDeposits: flows.deposits.count,
    totalWithdrawals: flows.withdrawals.sum,
    noWithdrawals: flows.withdrawals.count,
    totalRevenue: revenue,
    noRevenue: flows.revenue.count,
    nonRevenue: flows.nonRevenue.sum,
    inReview: flows.inReview.sum,
    mcaCredits: flows.mcaCredits.sum,
    noMcaCredits: flows.mcaCredits.count,
    mcaDebits: flows.mcaDebits.sum,
    noMcaDebits: flows.mcaDebits.count,
    expectedMcaDebits: expected,
    holdbackPercentage: percentOf(expected, revenue),
    actualHoldbackPercentage: percentOf(flows.mcaDebits.sum, revenue),
    lowBalanceDays: canOverdraw ? lowBalanceDays(days, books.currency, books.settings.lowBalanceThreshold) : null,
    negativeBalanceDays: canOverdraw ? negativeBalanceDays(days) : null,
    noOverdraftTransactions: overdraftsIn(holding, period),
    noOd: fees.overdraft,
    noNsf: fees.nsf,
    noOdNsf: fees.overdraft + fees.nsf + fees.ambiguous,
    additionalNoOd: statedIn(accounts, period),
    ddReversals: flows.ddReversals.count,
  };
}

/** What the accounts' statements cover of a period or their transactions reach in it. */
function dataIn(period: Period, accounts: readonly AccountBook[]): Period | null {
  const covered = accounts.flatMap((book) => book.covered.flatMap((one) => shared(one, period) ?? []));
  const dated = accounts.flatMap(({ tallies }) => {
    const ofPeriod = within(tallies, period);
    return [ofPeriod[0], ofPeriod.at(-1)].flatMap((day) => day?.date ?? []);
  });
  return around([...covered, ...dated.map((date) => ({ from: date, to: date }))]);
}

/** Full: an account that the period falls into covers each of its days; a later start or an earlier end is partial. */
function isFull(period: Period, data: Period, accounts: readonly AccountBook[]): boolean {
  if (data.from !== period.from || data.to !== period.to) return false;
  return accounts.every(({ covered }) => {
    const within = covered.flatMap((one) => shared(one, period) ?? []);
    return within.length === 0
      ? !liesBetween(period, covered)
      : daysOf(period) === mergedPeriods(within).reduce((sum, one) => sum + daysOf(one), 0);
  });
}

/** As printed where one account's statement ends with the period, else what the rows lead to. */
function endingBalance(accounts: readonly AccountBook[], days: readonly TogetherDay[]): number | null {
  const last = days.at(-1);
  if (!last) return null;
  const [only, ...others] = summedAccounts(accounts);
  if (!only || others.length > 0) return last.balance;
  const day = only.days.find(({ date }) => date === last.date);
  return day?.printed ?? last.balance;
}

/** What boxes of statements that end in a period state beyond their rows; null where none does, or one cannot be counted. */
function statedIn(accounts: readonly AccountBook[], period: Period): number | null {
  const stated = accounts.flatMap((book) => within(book.stated, period));
  if (stated.length === 0) return null;
  return stated.reduce<number | null>((sum, { count }) => (sum === null || count === null ? null : sum + count), 0);
}

/** Transactions of a period that left an account overdrawn; null where no balance is known. */
function overdraftsIn(accounts: readonly AccountBook[], period: Period): number | null {
  const known = accounts.flatMap(({ overdrafts }) => (overdrafts === null ? [] : [overdrafts]));
  if (known.length === 0) return null;
  return known.reduce((sum, rows) => sum + within(rows, period).length, 0);
}
