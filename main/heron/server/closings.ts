import { groupBy } from '../../../shared/group-by.ts';
import { dayOf } from '../index.ts';
import type { BatchRecord, BatchRow } from './records.ts';

/** What one batch says of one account. */
interface Told {
  /** Latest day of the batch's rows of the account. */
  readonly lastDay: string;
  /** Major units; null where the batch came without a balance of the account. */
  readonly closing: number | null;
  readonly currencies: ReadonlySet<string | null>;
}

/**
 * What each account came to after all of its rows: what the batch says whose rows reach furthest, of several such the one
 * that came last. Where that batch says nothing the balance is not known, nor where an account has rows in several
 * currencies, because a balance is sent without one. A batch whose rows all came before says nothing new.
 *
 * @param batches in the order in which they came
 * @returns major units, by the sender's id of the account; accounts whose balance is not known are left out
 */
export function closingsOf(batches: readonly BatchRecord[]): ReadonlyMap<string, number> {
  const seen = new Set<string>();
  const told = new Map<string, Told>();
  for (const { rows, balances } of batches) {
    const sent = new Map(balances.map(({ accountId, closing }) => [accountId, closing] as const));
    for (const [accountId, own] of groupBy(rows, ({ posted }) => posted.accountId ?? '')) {
      if (own.every(({ id }) => seen.has(id))) continue;
      const next = toldOf(own, sent.get(accountId) ?? null);
      if (next) told.set(accountId, later(told.get(accountId), next));
    }
    for (const { id } of rows) seen.add(id);
  }
  return new Map(
    [...told].flatMap(([id, { closing, currencies }]) =>
      closing === null || currencies.size > 1 ? [] : [[id, closing] as const],
    ),
  );
}

/** Null where no row has a day: such rows are in no account. */
function toldOf(rows: readonly BatchRow[], closing: number | null): Told | null {
  const dated = rows.filter(({ posted }) => dayOf(posted) !== null);
  const lastDay = dated.map(({ posted }) => dayOf(posted) ?? '').reduce((a, b) => (a > b ? a : b), '');
  const currencies = new Set(dated.map(({ posted }) => posted.currency?.toUpperCase() ?? null));
  return dated.length === 0 ? null : { lastDay, closing, currencies };
}

function later(before: Told | undefined, next: Told): Told {
  if (!before) return next;
  const currencies = new Set([...before.currencies, ...next.currencies]);
  return { ...(before.lastDay > next.lastDay ? before : next), currencies };
}
