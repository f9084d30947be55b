import { groupBy } from '../../../shared/group-by.ts';
import type { Analysis, Transaction } from '../../../shared/model/index.ts';
import type { RemoteRow } from '../../heron/client/index.ts';

interface Own {
  readonly transaction: Transaction;
  readonly currency: string | null;
}

/** What two rows have to have alike to be one; null where a row has too little to be told by. */
interface Likeness {
  readonly here: (own: Own) => string | null;
  readonly there: (row: RemoteRow) => string | null;
}

const folded = (description: string): string => description.replace(/\s+/g, ' ').trim().toUpperCase();

/** Null for a row without a day or an amount: it looks like too many others. */
const looks = (date: string | null, amount: number | null, ...more: readonly (string | null)[]): string | null =>
  date === null || amount === null ? null : JSON.stringify([date, amount, ...more]);

/**
 * The strongest first: the reference that Egret sent; then, for rows that the service read out of a file, what they print,
 * and at last day and amount alone.
 */
const LIKENESSES: readonly Likeness[] = [
  { here: ({ transaction }) => transaction.id, there: ({ referenceId }) => referenceId },
  {
    here: ({ transaction: { date, amount, description }, currency }) =>
      looks(date, amount, currency, folded(description)),
    there: ({ date, amount, currency, description }) => looks(date, amount, currency, folded(description)),
  },
  {
    here: ({ transaction: { date, amount }, currency }) => looks(date, amount, currency),
    there: ({ date, amount, currency }) => looks(date, amount, currency),
  },
];

/**
 * The service's row of each transaction, by Egret's id. Rows that are alike are paired where they stand alone on both
 * sides: among several that look the same no one says which is which. What repeats another row is left out.
 */
export function matchRows(
  { accounts, annotations }: Analysis,
  remote: readonly RemoteRow[],
): ReadonlyMap<string, RemoteRow> {
  let here = accounts
    .flatMap(({ currency, statements }) =>
      statements.flatMap(({ transactions }) => transactions.map((transaction): Own => ({ transaction, currency }))),
    )
    .filter(({ transaction }) => annotations.get(transaction.id)?.duplicateOfId == null);
  let there = remote.filter(({ isDuplicate }) => !isDuplicate);
  const matched = new Map<string, RemoteRow>();
  for (const likeness of LIKENESSES) {
    const ours = groupBy(here, likeness.here);
    const theirs = groupBy(there, likeness.there);
    const taken = new Set<RemoteRow>();
    for (const [key, [own, ...others]] of ours) {
      const [row, ...more] = theirs.get(key) ?? [];
      if (key === null || !own || !row || others.length > 0 || more.length > 0) continue;
      matched.set(own.transaction.id, row);
      taken.add(row);
    }
    here = here.filter(({ transaction }) => !matched.has(transaction.id));
    there = there.filter((row) => !taken.has(row));
  }
  return matched;
}
