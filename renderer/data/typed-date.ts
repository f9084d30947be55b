import { type PlainDate, plainDate } from '../../shared/dates.ts';

/** How a day is written wherever one is typed. */
export const DATE_PATTERN = 'YYYY-MM-DD';

const BOUND = /^(?:\d{1,4}|\d{4}-\d{0,2}|\d{4}-\d{2}-\d{0,2})$/;

/** Whether a text is a year, a month or a day, `2025`, `2025-03` or `2025-03-31`, or how one begins. */
export const isDateBound = (text: string): boolean => BOUND.test(text);

/** The day that was typed; null where it is none of the calendar. */
export function typedDate(text: string): PlainDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? [];
  return day === undefined ? null : plainDate(Number(year), Number(month), Number(day));
}
