import { groupBy } from '../../shared/group-by.ts';
import type { Frequency } from '../../shared/model/index.ts';
import { frequencyOf, isRegular } from './frequency.ts';
import type { ToldRow } from './told.ts';

/** What is known of a row's rhythm. */
export interface Recurrence {
  readonly frequency: Frequency;
  readonly isRecurring: boolean;
  /** One true sentence. */
  readonly reason: string;
}

/** Amounts are alike within five per cent or two units of the currency (DOMAIN b.4). */
const ALIKE_SHARE = 1.05;
const ALIKE_MINOR = 200;

/**
 * The rhythm of every dated row: rows to or from the same other side, in the same direction and currency, are gathered
 * by amount, and each group's dates are judged. Rows whose other side has no name are compared by their clean text.
 */
export function findRecurrences(rows: readonly ToldRow[]): ReadonlyMap<string, Recurrence> {
  const recurrences = new Map<string, Recurrence>();
  for (const group of bySide(rows).values()) {
    for (const alike of byAmount(group)) {
      const recurrence = recurrenceOf(alike);
      for (const { row } of alike) recurrences.set(row.id, recurrence);
    }
  }
  return recurrences;
}

function bySide(rows: readonly ToldRow[]): ReadonlyMap<string, ToldRow[]> {
  const dated = rows.filter(({ row }) => row.date !== null && row.amount !== 0);
  return groupBy(dated, ({ row, side }) => `${row.amount > 0}|${row.currency}|${side}`);
}

const size = ({ row }: ToldRow): number => Math.abs(row.amount);

function byAmount(rows: readonly ToldRow[]): ToldRow[][] {
  const groups: ToldRow[][] = [];
  let limit = -1;
  for (const described of rows.toSorted((a, b) => size(a) - size(b))) {
    if (size(described) > limit) {
      groups.push([]);
      limit = Math.max(size(described) * ALIKE_SHARE, size(described) + ALIKE_MINOR);
    }
    groups.at(-1)?.push(described);
  }
  return groups;
}

function recurrenceOf(rows: readonly ToldRow[]): Recurrence {
  const frequency = frequencyOf(rows.map(({ row }) => row.date ?? ''));
  const isRecurring = isRegular(frequency);
  const what = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'} of alike amounts with the same other side`;
  const reason = isRecurring
    ? `There are ${what}, and their dates are ${frequency.replace('_', ' ')}.`
    : `There ${rows.length === 1 ? 'is' : 'are'} ${what}, and their dates have no rhythm.`;
  return { frequency, isRecurring, reason };
}
