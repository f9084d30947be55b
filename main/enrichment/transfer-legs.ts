import type { PlainDate } from '../../shared/dates.ts';
import type { Account, Transaction } from '../../shared/model/index.ts';
import { businessDayNumber } from './business-days.ts';
import type { Described } from './describe.ts';
import type { Row } from './rows.ts';
import { accountTail, mentionedTails, type OwnNumbers, saysMove, saysPay } from './transfer-evidence.ts';
import { wordsOf } from './words.ts';

/** A row that was described already. */
export interface DescribedRow extends Row {
  readonly said: Described;
}

/**
 * Rows of one amount that are alike in all that decides a transfer: account, date, direction and what the text says.
 * Matching works on these, so that a thousand equal rows on one day cost no more than one.
 */
export interface Legs {
  readonly account: Account;
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

/** Gathers rows of one amount into legs. */
export function legsOf(rows: readonly DescribedRow[], numbers: OwnNumbers): readonly Legs[] {
  const gathered = new Map<string, Omit<Legs, 'ids'> & { ids: string[] }>();
  for (const { account, transaction } of rows) {
    const legs = legOf(account, transaction, numbers);
    const key = `${account.id}|${legs.date}|${legs.isOutflow}|${legs.tails.join()}|${legs.moves}|${legs.pays}`;
    const known = gathered.get(key);
    if (known) known.ids.push(transaction.id);
    else gathered.set(key, { ...legs, ids: [transaction.id] });
  }
  return [...gathered.values()].map((legs) => ({ ...legs, ids: legs.ids.toSorted() }));
}

function legOf(account: Account, { date, amount, description }: Transaction, numbers: OwnNumbers): Omit<Legs, 'ids'> {
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
