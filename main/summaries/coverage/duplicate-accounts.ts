import { daysBetween } from '../../../shared/dates.ts';
import type { AccountBook } from '../books/account-book.ts';

/** Accounts are taken for the same when so much of the smaller one is in the other (DOMAIN b.3). */
const ALIKE = 0.6;
/** Fewer transactions say nothing. */
const LEAST_ROWS = 5;

/** For each account the ids of those with largely the same dates and amounts. */
export function duplicateAccounts(books: readonly AccountBook[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  if (books.length < 2) return found;
  const rows = books.map((book) => ({ id: book.account.id, keys: sortedKeys(book) }));
  for (const [at, a] of rows.entries()) {
    for (const b of rows.slice(at + 1)) {
      if (!areAlike(a.keys, b.keys)) continue;
      found.set(a.id, [...(found.get(a.id) ?? []), b.id]);
      found.set(b.id, [...(found.get(b.id) ?? []), a.id]);
    }
  }
  return found;
}

const EPOCH = '1970-01-01';
/** Above twice any amount in minor units that a statement prints, and small enough that a day beside it stays exact. */
const AMOUNTS = 2 ** 36;

/** A number for each date and amount, sorted; repeated transactions too, because that is what is looked for. */
function sortedKeys({ posted }: AccountBook): Float64Array {
  const keys = new Float64Array(posted.reduce((sum, { rows }) => sum + rows.length, 0));
  let [count, date, day] = [0, '', 0];
  for (const { rows } of posted) {
    for (const row of rows) {
      if (row.date !== date) [date, day] = [row.date, daysBetween(EPOCH, row.date)];
      keys[count++] = day * AMOUNTS + row.amount;
    }
  }
  return keys.sort();
}

function areAlike(a: Float64Array, b: Float64Array): boolean {
  const smaller = Math.min(a.length, b.length);
  if (smaller < LEAST_ROWS) return false;
  let [same, atA, atB] = [0, 0, 0];
  while (atA < a.length && atB < b.length) {
    const [keyA, keyB] = [a[atA] ?? 0, b[atB] ?? 0];
    if (keyA === keyB) same += 1;
    if (keyA <= keyB) atA += 1;
    if (keyB <= keyA) atB += 1;
  }
  return same >= ALIKE * smaller;
}
