import type { AccountBook } from '../books/account-book.ts';

/** Accounts are taken for the same when so much of the smaller one is in the other (DOMAIN b.3). */
const ALIKE = 0.6;
/** Fewer transactions say nothing. */
const LEAST_ROWS = 5;

/** For each account the ids of those with largely the same dates and amounts. */
export function duplicateAccounts(books: readonly AccountBook[]): Map<string, string[]> {
  const rows = books.map((book) => ({ id: book.account.id, counts: countsOf(book) }));
  const found = new Map<string, string[]>();
  for (const [at, a] of rows.entries()) {
    for (const b of rows.slice(at + 1)) {
      if (!areAlike(a.counts, b.counts)) continue;
      found.set(a.id, [...(found.get(a.id) ?? []), b.id]);
      found.set(b.id, [...(found.get(b.id) ?? []), a.id]);
    }
  }
  return found;
}

type Counts = ReadonlyMap<string, number>;

/** How often each date and amount occurs; repeated transactions too, because that is what is looked for. */
function countsOf({ posted }: AccountBook): Counts {
  const counts = new Map<string, number>();
  for (const { rows } of posted) {
    for (const { date, amount } of rows) counts.set(`${date}|${amount}`, (counts.get(`${date}|${amount}`) ?? 0) + 1);
  }
  return counts;
}

const sizeOf = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

function areAlike(a: Counts, b: Counts): boolean {
  const smaller = Math.min(sizeOf(a), sizeOf(b));
  if (smaller < LEAST_ROWS) return false;
  const same = [...a].reduce((sum, [key, count]) => sum + Math.min(count, b.get(key) ?? 0), 0);
  return same >= ALIKE * smaller;
}
