import { talliesIn } from '../books/account-book.ts';
import type { Books } from '../books/books.ts';
import { liesBetween, type Period } from '../books/period.ts';
import { within } from '../books/within.ts';

/**
 * By how much the balances of all accounts changed in a period, in minor units; null where one of them is not known. Of cards
 * and loans too: a purchase by card is in the lines as well.
 */
export function balanceChange({ accounts }: Books, period: Period): number | null {
  let sum = 0;
  for (const book of accounts) {
    const days = within(book.days, period);
    const [first, last] = [days[0], days.at(-1)];
    if (first && last) sum += last.balance - first.opening;
    else if (talliesIn([book], period).length > 0 || liesBetween(period, book.covered)) return null;
  }
  return sum;
}
