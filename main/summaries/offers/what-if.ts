import { addDays, daysBetween, type PlainDate } from '../../../shared/dates.ts';
import type { Replay, WhatIf } from '../../../shared/figures/what-if.ts';
import type { Offer, SummarySettings } from '../../../shared/model/index.ts';
import { exponentOf } from '../../../shared/money.ts';
import { lowBalanceDays, negativeBalanceDays } from '../balance-days.ts';
import type { Books } from '../books/books.ts';
import { around, monthOf, monthPeriod } from '../books/period.ts';
import { summedAccounts, type TogetherDay } from '../books/together.ts';
import { within } from '../books/within.ts';
import { percentOf } from '../ratios.ts';

export type { Replay, WhatIf };

const DAYS = 90;
const WEEK = 7;
const FORTNIGHT = 14;

/**
 * An offer against what the company has: its holdback, and the real last ninety days with its payments taken out. The
 * advance itself is taken to be spent at once on what it is for, so that it hides no low day.
 *
 * @param monthlyRevenue average monthly true revenue; null where not known
 * @param monthlyPositions what present positions take in a month
 */
export function whatIf(books: Books, offer: Offer, monthlyRevenue: number | null, monthlyPositions: number): WhatIf {
  const { settings, currency } = books;
  const amount = Math.round(offer.amount * 10 ** exponentOf(currency));
  const payback = Math.round(amount * offer.factor);
  const perMonth = settings.paymentsPerMonth[offer.cadence];
  const payments = Math.max(1, Math.round(offer.termMonths * perMonth));
  const payment = Math.round(payback / payments);
  const monthlyPayment = Math.round(payment * perMonth);
  const days = lastDays(books);
  const due = dueDates(books, offer.cadence, days).slice(0, payments);
  const holdback = (monthly: number): number | null =>
    monthlyRevenue === null ? null : percentOf(monthly, monthlyRevenue);
  return {
    offer,
    amount,
    payback,
    payments,
    payment,
    monthlyPayment,
    holdbackPercentage: holdback(monthlyPayment),
    totalHoldbackPercentage: holdback(monthlyPayment + monthlyPositions),
    days: days.length,
    period: around(days.map(({ date }) => ({ from: date, to: date }))),
    paymentsInDays: due.length,
    before: replay(days, currency, settings),
    after: replay(paid(days, due, payment), currency, settings),
  };
}

/** The ids of the transactions that moved the balances an offer was replayed on, oldest first. */
export const transactionsBehindOffer = ({ entries, accounts }: Books, { period }: WhatIf): string[] => {
  const holding = new Set(summedAccounts(accounts).map(({ account }) => account.id));
  if (period === null) return [];
  return within(entries, period)
    .filter(({ accountId }) => holding.has(accountId))
    .map(({ id }) => id);
};

/** The last ninety days up to the last one with a known balance. */
function lastDays({ days }: Books): readonly TogetherDay[] {
  const last = days.at(-1);
  return last ? within(days, { from: addDays(last.date, 1 - DAYS), to: last.date }) : [];
}

/** Days on which a payment falls due when the advance is paid out the day before the first of `days`. */
function dueDates({ isBusinessDay }: Books, cadence: Offer['cadence'], days: readonly TogetherDay[]): PlainDate[] {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const start = addDays(first.date, -1);
  const all = Array.from({ length: daysBetween(start, last.date) }, (_, at) => addDays(start, at + 1));
  switch (cadence) {
    case 'weekday':
      return all.filter(isBusinessDay);
    case 'weekly':
      return all.filter((date) => daysBetween(start, date) % WEEK === 0);
    case 'biweekly':
      return all.filter((date) => daysBetween(start, date) % FORTNIGHT === 0);
    case 'monthly':
      return all.filter((date) => date === sameDayIn(date, start));
  }
}

/** The day of the month of `start` in the month of `date`, or that month's last day. */
function sameDayIn(date: PlainDate, start: PlainDate): PlainDate {
  const month = monthOf(date);
  const last = monthPeriod(month).to;
  const day = `${month}-${start.slice(8, 10)}`;
  return day < last ? day : last;
}

function paid(days: readonly TogetherDay[], due: readonly PlainDate[], payment: number): TogetherDay[] {
  let count = 0;
  return days.map((day) => {
    while ((due[count] ?? '~') <= day.date) count += 1;
    return { ...day, balance: day.balance - count * payment };
  });
}

const replay = (days: readonly TogetherDay[], currency: string | null, settings: SummarySettings): Replay => ({
  lowBalanceDays: lowBalanceDays(days, currency, settings.lowBalanceThreshold),
  negativeBalanceDays: negativeBalanceDays(days),
  lowestBalance: days.length === 0 ? null : Math.min(...days.map(({ balance }) => balance)),
});
