import { addDays, daysBetween, type PlainDate } from '../../shared/dates.ts';
import type { Period } from '../../shared/figures/period.ts';

/** Where something lies on a line of time, as percent of its length. */
export interface Stretch {
  readonly left: number;
  readonly width: number;
}

/** The place of a period in a longer one; both ends count, so that a day has a width. */
export function stretchOf({ from, to }: Period, span: Period): Stretch {
  const days = daysBetween(span.from, span.to) + 1;
  const left = (100 * daysBetween(span.from, from)) / days;
  return { left, width: (100 * (daysBetween(from, to) + 1)) / days };
}

/** The first day of each month in a period. */
export function monthStarts({ from, to }: Period): PlainDate[] {
  const starts: PlainDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (day.endsWith('-01')) starts.push(day);
  return starts;
}
