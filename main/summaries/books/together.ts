import type { PlainDate } from '../../../shared/dates.ts';
import { holdsMoney } from '../balance-days.ts';
import type { DayBalance } from '../end-of-day-balances.ts';
import { type AccountBook, areBalancesUnsureIn } from './account-book.ts';

/** What several accounts of one currency held together over one day, in minor units. */
export interface TogetherDay {
  readonly date: PlainDate;
  readonly opening: number;
  readonly balance: number;
  /** At least one account's balance is not known for this day: its nearest known one is carried here. */
  readonly isCarried: boolean;
  /** At least one of the balances is told by an unproven or broken statement, or by one figure alone, on whichever day that was. */
  readonly includesUnproven: boolean;
}

/**
 * The accounts whose balances make sense as one sum: those that hold money. Where there are only cards and loans, these
 * (what is owed in all).
 */
export function summedAccounts(books: readonly AccountBook[]): readonly AccountBook[] {
  const holding = books.filter(({ account }) => holdsMoney(account.type));
  return holding.length > 0 ? holding : books;
}

/**
 * End-of-day balances of several accounts together, for each day on which at least one is known, oldest first. An account
 * without a known balance on a day counts with its last known one, and before its first with the one it opened with, so
 * that it never appears as a gain or a loss; such days are marked.
 *
 * @param books of one currency
 */
export function togetherDays(books: readonly AccountBook[]): TogetherDay[] {
  const known = summedAccounts(books).filter(({ days }) => days.length > 0);
  const dates = [...new Set(known.flatMap(({ days }) => days.map(({ date }) => date)))].sort();
  const walkers = known.map(walker);
  return dates.map((date) => {
    const each = walkers.map((walk) => walk(date));
    return {
      date,
      opening: each.reduce((sum, { opening }) => sum + opening, 0),
      balance: each.reduce((sum, { balance }) => sum + balance, 0),
      isCarried: each.some(({ isCarried }) => isCarried),
      includesUnproven: each.some(({ includesUnproven }) => includesUnproven),
    };
  });
}

type CarriedDay = Omit<TogetherDay, 'date'>;

/** Tells the balances of an account, of which at least one is known, for rising dates. */
function walker(book: AccountBook): (date: PlainDate) => CarriedDay {
  const { days } = book;
  const isUnsureOn = (day: DayBalance): boolean => areBalancesUnsureIn(book, { from: day.date, to: day.date });
  const [first] = days;
  let next = 0;
  let carried = first?.opening ?? 0;
  let includesUnproven = first !== undefined && isUnsureOn(first);
  return (date) => {
    const day = days[next];
    if (day?.date !== date) return { opening: carried, balance: carried, isCarried: true, includesUnproven };
    next += 1;
    carried = day.balance;
    includesUnproven = isUnsureOn(day);
    return { opening: day.opening, balance: day.balance, isCarried: false, includesUnproven };
  };
}
