import type { AccountBook } from '../books/account-book.ts';

/** Accounts are taken for the same when so much of the smaller one is in the other (DOMAIN b.3). */
const ALIKE = 0.6;
/** Fewer transactions say nothing. */
const LEAST_ROWS = 5;

/** For each account the ids of those with largely the same dates and amounts. */
export function duplicateAccounts(books: readonly AccountBook[]): Map<string, string[]> {
  const rows = books.map((book) => ({ id: book.account.id, counts: countsOf(book), size: sizeOf(book) }));
  const found = new Map<string, string[]>();
  for (const [at, a] of rows.entries()) {
    for (const b of rows.slice(at + 1)) {
      if (!areAlike(a.counts, b.counts, Math.min(a.size, b.size))) continue;
      found.set(a.id, [...(found.get(a.id) ?? []), b.id]);
      found.set(b.id, [...(found.get(b.id) ?? []), a.id]);
    }
  }
  return found;
}

/** Date → amount → how often. */
type Counts = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** How often each date and amount occurs; repeated transactions too, because that is what is looked for. */
function countsOf({ posted }: AccountBook): Counts {
  const counts = new Map<string, Map<number, number>>();
  for (const { rows } of posted) {
    for (const { date, amount } of rows) {
      const ofDate = counts.get(date) ?? new Map<number, number>();
      ofDate.set(amount, (ofDate.get(amount) ?? 0) + 1);
      counts.set(date, ofDate);
    }
  }
  return counts;
}

const sizeOf = ({ posted }: AccountBook): number => posted.reduce((sum, { rows }) => sum + rows.length, 0);

function areAlike(a: Counts, b: Counts, smaller: number): boolean {
  if (smaller < LEAST_ROWS) return false;
  let same = 0;
  for (const [date, amounts] of a) {
    const others = b.get(date);
    if (others) for (const [amount, count] of amounts) same += Math.min(count, others.get(amount) ?? 0);
  }
  return same >= ALIKE * smaller;
}
