import { addDays, daysBetween, type PlainDate, plainDate } from '../../../shared/dates.ts';
import type { Month, Period } from '../../../shared/figures/period.ts';

export type { Month, Period };

export const monthOf = (date: PlainDate): Month => date.slice(0, 7);

export function monthPeriod(month: Month): Period {
  const next = addMonths(month, 1);
  return { from: `${month}-01`, to: addDays(`${next}-01`, -1) };
}

/** `month` moved by `count` months (negative: back). */
export function addMonths(month: Month, count: number): Month {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  const date = plainDate(Math.floor(months / 12), (months % 12) + 1, 1);
  if (date === null) throw new RangeError(`no month lies ${count} months from ${month}`);
  return monthOf(date);
}

/** Every month from the first to the last, both included. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

export const daysOf = ({ from, to }: Period): number => Math.max(0, daysBetween(from, to) + 1);

/** Every day of it. */
export const datesOf = (period: Period): PlainDate[] =>
  Array.from({ length: daysOf(period) }, (_, day) => addDays(period.from, day));

export const holds = ({ from, to }: Period, date: PlainDate): boolean => date >= from && date <= to;

/** The days two periods share; null where they share none. */
export function shared(a: Period, b: Period): Period | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : null;
}

/** Whether a period holds none of these and lies after one of them and before another. */
export const liesBetween = (period: Period, periods: readonly Period[]): boolean =>
  periods.every((one) => shared(one, period) === null) &&
  periods.some(({ to }) => to < period.from) &&
  periods.some(({ from }) => from > period.to);

/** The smallest period around all of them; null where there is none. */
export function around(periods: readonly Period[]): Period | null {
  const [first] = periods;
  if (!first) return null;
  return periods.reduce(
    (all, { from, to }) => ({ from: from < all.from ? from : all.from, to: to > all.to ? to : all.to }),
    first,
  );
}
