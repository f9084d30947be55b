import { alikeAmounts } from '../../../shared/alike-amounts.ts';
import { frequencyOf, isRegular } from '../../../shared/frequency.ts';
import type { Frequency } from '../../../shared/model/index.ts';
import { type Books, restsOnUnproven } from '../books/books.ts';
import type { Entry } from '../books/entry.ts';
import { roundedQuotient } from '../rounded-quotient.ts';
import type { Party } from './party.ts';

const CONFIDENCE_DECIMALS = 4;

/** Transactions of alike amounts in one direction with one other side. */
export interface TransactionGroup {
  readonly frequency: Frequency;
  /** Minor units, signed as transactions are. */
  readonly averageAmount: number;
  /** Mean confidence of their categories. */
  readonly averageConfidence: number;
  /** Oldest first. */
  readonly entries: readonly Entry[];
}

export interface GroupedParty {
  readonly party: Party;
  readonly groups: readonly TransactionGroup[];
}

/** A group with a rhythm, with whoever it is with. */
export interface RecurringGroup {
  readonly party: Party;
  readonly group: TransactionGroup;
  readonly includesUnproven: boolean;
}

/** Every other side with its transactions in groups of alike amounts (Heron: grouped_transactions_report). */
export const groupedTransactions = (books: Books): GroupedParty[] =>
  books.parties.map((party) => ({ party, groups: groupsOf(party.entries, books.currency) }));

/** The groups that recur (Heron: recurring_transactions_report), those that move most a time first. */
export const recurringTransactions = (books: Books, grouped: readonly GroupedParty[]): RecurringGroup[] =>
  grouped
    .flatMap(({ party, groups }) =>
      groups
        .filter(({ frequency }) => isRegular(frequency))
        .map((group) => ({ party, group, includesUnproven: restsOnUnproven(books, group.entries) })),
    )
    .sort((a, b) => Math.abs(b.group.averageAmount) - Math.abs(a.group.averageAmount));

function groupsOf(entries: readonly Entry[], currency: string | null): TransactionGroup[] {
  const [inflows, outflows]: [Entry[], Entry[]] = [[], []];
  for (const entry of entries) if (entry.amount !== 0) (entry.amount > 0 ? inflows : outflows).push(entry);
  return [inflows, outflows].flatMap((way) => alikeAmounts(way, ({ amount }) => amount, currency)).map(groupOf);
}

function groupOf(entries: readonly Entry[]): TransactionGroup {
  let [sum, confidence] = [0, 0];
  for (const { amount, annotation } of entries) {
    sum += amount;
    confidence += annotation?.category.confidence ?? 0;
  }
  const scale = 10 ** CONFIDENCE_DECIMALS;
  return {
    frequency: frequencyOf(entries.map(({ date }) => date)),
    averageAmount: roundedQuotient(BigInt(sum), BigInt(entries.length), 0) ?? 0,
    averageConfidence: Math.round((confidence / entries.length) * scale) / scale,
    entries,
  };
}
