import { frequencyOf, isRegular } from '../../shared/frequency.ts';
import { groupBy } from '../../shared/group-by.ts';
import type { Frequency } from '../../shared/model/index.ts';
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
 * The rhythm of every dated row that does not stand alone: rows to or from the same other side, in the same direction and currency, are gathered
 * by amount, and each group's dates are judged. Rows whose other side has no name are compared by their clean text.
 */
export function findRecurrences(rows: readonly ToldRow[]): ReadonlyMap<string, Recurrence> {
  const recurrences = new Map<string, Recurrence>();
  for (const group of bySide(rows)) {
    for (const alike of group.length === 1 ? [] : byAmount(group)) {
      if (alike.length === 1) continue;
      const recurrence = recurrenceOf(alike);
      for (const { row } of alike) recurrences.set(row.id, recurrence);
    }
  }
  return recurrences;
}

/** Rows of one other side, direction and currency. Sides first: their names are shared, and need no new text a row. */
function* bySide(rows: readonly ToldRow[]): Generator<readonly ToldRow[]> {
  const dated = rows.filter(({ row }) => row.date !== null && row.amount !== 0);
  for (const side of groupBy(dated, (told) => told.side).values()) {
    for (const way of groupBy(side, ({ row }) => row.amount > 0).values()) {
      yield* groupBy(way, ({ row }) => row.currency).values();
    }
  }
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

/** What is said of a row that stands alone: most do. */
export const ALONE: Recurrence = {
  frequency: 'not_enough_data',
  isRecurring: false,
  reason: 'No other row has the same other side and an alike amount.',
};

function recurrenceOf(rows: readonly ToldRow[]): Recurrence {
  const frequency = frequencyOf(rows.map(({ row }) => row.date ?? ''));
  const isRecurring = isRegular(frequency);
  const what = `There are ${rows.length} rows of alike amounts with the same other side`;
  const reason = isRecurring
    ? `${what}, and their dates are ${frequency.replace('_', ' ')}.`
    : `${what}, and their dates have no rhythm.`;
  return { frequency, isRecurring, reason };
}
