import { alikeAmounts } from '../../../shared/alike-amounts.ts';
import { frequencyOf, isRegular } from '../../../shared/frequency.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { CategoryAnnotation, Frequency } from '../../../shared/model/index.ts';
import type { ToldRow } from '../rows/told.ts';
import { categoryByRhythm } from './category-by-rhythm.ts';

/** What is known of a row's rhythm. */
export interface Recurrence {
  readonly frequency: Frequency;
  readonly isRecurring: boolean;
  /** What the rhythm says the rows are for, where their texts leave it open. */
  readonly category: CategoryAnnotation | null;
  /** One true sentence. */
  readonly reason: string;
}

/**
 * The rhythm of every dated row that does not stand alone: rows to or from the same other side, in the same direction and currency, are gathered
 * by amount, and each group's dates are judged. Rows whose other side has no name are compared by their clean text.
 */
export function findRecurrences(rows: readonly ToldRow[]): ReadonlyMap<string, Recurrence> {
  const recurrences = new Map<string, Recurrence>();
  for (const group of bySide(rows)) {
    for (const alike of group.length === 1 ? [] : alikeAmounts(group, amountOf, group[0]?.row.currency ?? null)) {
      if (alike.length === 1) continue;
      const recurrence = recurrenceOf(alike);
      for (const { row } of alike) recurrences.set(row.id, recurrence);
    }
  }
  return recurrences;
}

const amountOf = ({ row }: ToldRow): number => row.amount;

/** Rows of one other side, direction and currency. Sides first: their names are shared, and need no new text a row. */
function* bySide(rows: readonly ToldRow[]): Generator<readonly ToldRow[]> {
  const dated = rows.filter(({ row }) => row.date !== null && row.amount !== 0);
  for (const side of groupBy(dated, (told) => told.side).values()) {
    for (const way of groupBy(side, ({ row }) => row.amount > 0).values()) {
      yield* groupBy(way, ({ row }) => row.currency).values();
    }
  }
}

/** What is said of a row that stands alone: most do. */
export const ALONE: Recurrence = {
  frequency: 'not_enough_data',
  isRecurring: false,
  category: null,
  reason: 'No other row has the same counterparty and an alike amount.',
};

function recurrenceOf(rows: readonly ToldRow[]): Recurrence {
  const frequency = frequencyOf(rows.map(({ row }) => row.date ?? ''));
  const isRecurring = isRegular(frequency);
  const what = `There are ${rows.length} rows of alike amounts with the same counterparty`;
  const reason = isRecurring
    ? `${what}, and their dates are ${frequency.replace('_', ' ')}.`
    : `${what}, and their dates have no rhythm.`;
  return { frequency, isRecurring, category: categoryByRhythm(rows, frequency), reason };
}
