import type { PlainDate } from '../../../shared/dates.ts';
import { type AccountBook, areBalancesUnsureIn } from '../books/account-book.ts';
import type { Books } from '../books/books.ts';
import { around, datesOf, type Period } from '../books/period.ts';
import { summedAccounts } from '../books/together.ts';
import { walkDays } from '../end-of-day-balances.ts';

/** What one account held when a day ended, in minor units. */
export interface AccountDay {
  readonly accountId: string;
  readonly balance: number;
  /** No statement covers the day: the balance of the last day that one covers. */
  readonly isComputed: boolean;
  /** The account's last day that a statement covers. */
  readonly isLatest: boolean;
  /** Statements disagree about it: two that cover the day, or those on both sides of a gap. */
  readonly isUnreconciled: boolean;
  /** It is told by an unproven or broken statement, or by one printed figure alone, or carried from such. */
  readonly includesUnproven: boolean;
}

/** What all accounts held when a day ended. */
export interface DailyBalance {
  readonly date: PlainDate;
  /** Of the accounts that hold money; those without a balance yet are not in it. */
  readonly balance: number;
  /** Accounts with a known balance by this day. */
  readonly accounts: readonly AccountDay[];
  /** At least one account in the sum is carried, or has no balance yet. */
  readonly isComputed: boolean;
}

/** Why there may be fewer balances than one expects. */
export type BalanceWarning =
  | 'no_transactions_present'
  | 'transactions_present_but_not_enriched'
  | 'transactions_enriched_but_no_balance_data';

export interface Balances {
  /** Every day from the first known balance to the end of the data, oldest first; none where no balance in the sum is known. */
  readonly days: readonly DailyBalance[];
  readonly warnings: readonly BalanceWarning[];
}

/**
 * Daily balances of each account and of those that hold money together (DOMAIN b.4, balances; Heron: balance). A day that no
 * statement covers keeps the balance before it, and is marked.
 */
export function balancesOf(books: Books): Balances {
  const known = books.accounts.filter(({ days }) => days.length > 0);
  const summed = new Set(summedIds(books, known));
  const period = summed.size === 0 ? null : periodOf(books, known);
  const walkers = known.map((book) => walker(book));
  const days = (period === null ? [] : datesOf(period)).map((date): DailyBalance => {
    const accounts = walkers.flatMap((walk) => walk(date) ?? []);
    const counted = accounts.filter(({ accountId }) => summed.has(accountId));
    return {
      date,
      balance: counted.reduce((sum, { balance }) => sum + balance, 0),
      accounts,
      isComputed: counted.length < summed.size || counted.some(({ isComputed }) => isComputed),
    };
  });
  return { days, warnings: warningsOf(books, summed.size > 0) };
}

/** Of the accounts whose balances make one sum, those with a known balance: what a card owes never stands in for a bank's. */
const summedIds = ({ accounts }: Books, known: readonly AccountBook[]): string[] =>
  summedAccounts(accounts)
    .filter((book) => known.includes(book))
    .map(({ account }) => account.id);

function periodOf({ span }: Books, known: readonly AccountBook[]): Period | null {
  const days = around(known.flatMap(({ covered }) => covered));
  return days && span && { from: days.from, to: span.to };
}

/** Tells an account's balance for rising dates; null before the first known one. */
function walker(book: AccountBook): (date: PlainDate) => AccountDay | null {
  const { account, days, posted } = book;
  const disputed = disputedDays(posted);
  const latest = days.at(-1)?.date;
  let next = 0;
  return (date) => {
    while ((days[next]?.date ?? '~') <= date) next += 1;
    const day = days[next - 1];
    if (!day) return null;
    const isComputed = day.date !== date;
    const following = days[next];
    return {
      accountId: account.id,
      balance: day.balance,
      isComputed,
      isLatest: date === latest,
      isUnreconciled: isComputed ? following !== undefined && following.opening !== day.balance : disputed.has(date),
      includesUnproven: areBalancesUnsureIn(book, { from: day.date, to: day.date }),
    };
  };
}

/** Days that end differently by different statements. */
function disputedDays(posted: AccountBook['posted']): ReadonlySet<PlainDate> {
  const seen = new Map<PlainDate, number>();
  const disputed = new Set<PlainDate>();
  for (const statement of posted) {
    for (const { date, balance } of walkDays(statement)) {
      if ((seen.get(date) ?? balance) !== balance) disputed.add(date);
      seen.set(date, balance);
    }
  }
  return disputed;
}

function warningsOf({ entries }: Books, isAnyKnown: boolean): BalanceWarning[] {
  if (entries.length === 0) return ['no_transactions_present'];
  if (entries.every(({ annotation }) => annotation === undefined)) return ['transactions_present_but_not_enriched'];
  return isAnyKnown ? [] : ['transactions_enriched_but_no_balance_data'];
}
