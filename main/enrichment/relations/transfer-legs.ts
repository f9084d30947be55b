import { businessDayNumber } from '../../../shared/business-days.ts';
import type { PlainDate } from '../../../shared/dates.ts';
import type { Row, RowAccount } from '../rows/rows.ts';
import type { ToldRow } from '../rows/told.ts';
import { wordsOf } from '../text/words.ts';
import { accountTail, mentionedTails, type OwnNumbers, saysMove, saysPay } from './transfer-evidence.ts';

/** A row that can be a leg: it has an account and a date. */
export interface LegRow extends ToldRow {
  readonly row: Row & { readonly account: RowAccount; readonly date: PlainDate };
}

export const canBeLeg = (leg: ToldRow): leg is LegRow =>
  leg.row.account !== null && leg.row.date !== null && leg.row.amount !== 0;

/**
 * Rows of one amount that are alike in all that decides a transfer: account, date, direction and what the text says.
 * Matching works on these, so that a thousand equal rows on one day cost no more than one.
 */
export interface Legs {
  readonly account: RowAccount;
  readonly date: PlainDate;
  readonly businessDay: number;
  readonly isOutflow: boolean;
  /** Other own accounts the text mentions, by last digits. */
  readonly tails: readonly string[];
  readonly ownTail: string | null;
  /** The text speaks of moving money between accounts. */
  readonly moves: boolean;
  /** The text speaks of paying. */
  readonly pays: boolean;
  /** Sorted; at least one. */
  readonly ids: readonly string[];
}

/** Gathers rows of one amount into legs, in an order that does not depend on theirs. */
export function legsOf(rows: readonly LegRow[], numbers: OwnNumbers): readonly Legs[] {
  const gathered = new Map<string, Omit<Legs, 'ids'> & { ids: string[] }>();
  for (const { row } of rows) {
    const legs = legOf(row, numbers);
    const key = `${legs.date}|${row.account.id}|${legs.isOutflow}|${legs.tails.join()}|${legs.moves}|${legs.pays}`;
    const known = gathered.get(key);
    if (known) known.ids.push(row.id);
    else gathered.set(key, { ...legs, ids: [row.id] });
  }
  return [...gathered].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, legs]) => ({ ...legs, ids: legs.ids.toSorted() }));
}

function legOf({ account, date, amount, description }: LegRow['row'], numbers: OwnNumbers): Omit<Legs, 'ids'> {
  const words = wordsOf(description);
  const ownTail = accountTail(account);
  return {
    account,
    date,
    businessDay: businessDayNumber(date),
    isOutflow: amount < 0,
    tails: mentionedTails(words, numbers)
      .filter((tail) => tail !== ownTail)
      .toSorted(),
    ownTail,
    moves: saysMove(words),
    pays: saysPay(words),
  };
}
