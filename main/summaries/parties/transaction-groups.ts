import { frequencyOf, isRegular } from '../../../shared/frequency.ts';
import type { Frequency } from '../../../shared/model/index.ts';
import { exponentOf } from '../../../shared/money.ts';
import type { Books } from '../books/books.ts';
import type { Entry } from '../books/entry.ts';
import { roundedQuotient } from '../rounded-quotient.ts';
import type { Party } from './party.ts';

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
  books.parties.map((party) => ({ party, groups: groupsOf(party.entries, books.currency) }));

/** The groups that recur (Heron: recurring_transactions_report), those that move most a time first. */
export const recurringTransactions = (grouped: readonly GroupedParty[]): RecurringGroup[] =>
  grouped
    .flatMap(({ party, groups }) =>
      groups.filter(({ frequency }) => isRegular(frequency)).map((group) => ({ party, group })),
    )
    .sort((a, b) => Math.abs(b.group.averageAmount) - Math.abs(a.group.averageAmount));

function groupsOf(entries: readonly Entry[], currency: string | null): TransactionGroup[] {
  const tolerance = ALIKE_UNITS * 10 ** exponentOf(currency);
  const [inflows, outflows]: [Entry[], Entry[]] = [[], []];
  for (const entry of entries) if (entry.amount !== 0) (entry.amount > 0 ? inflows : outflows).push(entry);
  return [...alike(inflows, tolerance), ...alike(outflows, tolerance)].map(groupOf);
}

/**
 * Splits where an amount is no longer like the smallest of its group. Only the sizes are sorted: the transactions keep
 * their order.
 *
 * @param entries oldest first
 */
function alike(entries: readonly Entry[], tolerance: number): Entry[][] {
  const limits = limitsOf(
    Float64Array.from(entries, ({ amount }) => Math.abs(amount)),
    tolerance,
  );
  const groups = limits.map((): Entry[] => []);
  for (const entry of entries) groups[groupFor(limits, Math.abs(entry.amount))]?.push(entry);
  return groups;
}

/** The largest size that still belongs to each group, rising. */
function limitsOf(sizes: Float64Array, tolerance: number): number[] {
  const limits: number[] = [];
  for (const size of sizes.sort()) {
    if (size > (limits.at(-1) ?? -1)) limits.push(Math.max(size * ALIKE_SHARE, size + tolerance));
  }
  return limits;
}

/** The first group whose limit a size does not pass. */
function groupFor(limits: readonly number[], size: number): number {
  let [low, high] = [0, limits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (size > (limits[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
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
