import { frequencyOf, isRegular } from '../../../shared/frequency.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { Frequency } from '../../../shared/model/index.ts';
import { exponentOf } from '../../../shared/money.ts';
import type { Books } from '../books/books.ts';
import { byDate, type Entry } from '../books/entry.ts';
import { roundedQuotient } from '../rounded-quotient.ts';
import { type Party, partiesOf } from './party.ts';

/** Amounts are alike within five per cent, or two units of the currency (DOMAIN b.4, recurring transactions). */
const ALIKE_SHARE = 1.05;
const ALIKE_UNITS = 2;
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
}

/** Every other side with its transactions in groups of alike amounts (Heron: grouped_transactions_report). */
export const groupedTransactions = (books: Books): GroupedParty[] =>
  partiesOf(books.entries).map((party) => ({ party, groups: groupsOf(party.entries, books.currency) }));

/** The groups that recur (Heron: recurring_transactions_report), those that move most a time first. */
export const recurringTransactions = (grouped: readonly GroupedParty[]): RecurringGroup[] =>
  grouped
    .flatMap(({ party, groups }) =>
      groups.filter(({ frequency }) => isRegular(frequency)).map((group) => ({ party, group })),
    )
    .sort((a, b) => Math.abs(b.group.averageAmount) - Math.abs(a.group.averageAmount));

function groupsOf(entries: readonly Entry[], currency: string | null): TransactionGroup[] {
  const moved = entries.filter(({ amount }) => amount !== 0);
  return [...groupBy(moved, ({ amount }) => amount > 0).values()]
    .flatMap((oneWay) => alike(oneWay, ALIKE_UNITS * 10 ** exponentOf(currency)))
    .map(groupOf);
}

/** Splits where an amount is no longer like the smallest of its group. */
function alike(entries: readonly Entry[], tolerance: number): Entry[][] {
  const groups: Entry[][] = [];
  let limit = -1;
  for (const entry of entries.toSorted((a, b) => Math.abs(a.amount) - Math.abs(b.amount))) {
    const size = Math.abs(entry.amount);
    if (size > limit) {
      groups.push([]);
      limit = Math.max(size * ALIKE_SHARE, size + tolerance);
    }
    groups.at(-1)?.push(entry);
  }
  return groups;
}

function groupOf(group: readonly Entry[]): TransactionGroup {
  const entries = group.toSorted(byDate);
  const sum = entries.reduce((total, { amount }) => total + amount, 0);
  const confidence = entries.reduce((total, { annotation }) => total + (annotation?.category.confidence ?? 0), 0);
  const scale = 10 ** CONFIDENCE_DECIMALS;
  return {
    frequency: frequencyOf(entries.map(({ date }) => date)),
    averageAmount: roundedQuotient(BigInt(sum), BigInt(entries.length), 0) ?? 0,
    averageConfidence: Math.round((confidence / entries.length) * scale) / scale,
    entries,
  };
}
