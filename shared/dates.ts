/** A calendar date, `YYYY-MM-DD`. Compares correctly as a string. */
export type PlainDate = string;

const DAY = 86_400_000;

const toDays = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`) / DAY;

/** The date of a year, month (1-12) and day, or null where the calendar has no such day. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** `date` moved by `days` (negative: back). */
export const addDays = (date: PlainDate, days: number): PlainDate =>
  new Date((toDays(date) + days) * DAY).toISOString().slice(0, 10);

/** Days from `from` to `to`; 0 on the same day, negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => toDays(to) - toDays(from);

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (date: PlainDate): number => new Date(toDays(date) * DAY).getUTCDay();
