/** A calendar date, `YYYY-MM-DD`. Compares correctly as a string. */
export type PlainDate = string;

const DAY = 86_400_000;

const digitsAt = (text: string, from: number, count: number): number => {
  let number = 0;
  for (let at = from; at < from + count; at++) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
};

/**
 * Days since 1970-01-01 in the Gregorian calendar (years begin in March here, so that a leap day ends one). Arithmetic,
 * because parsing a date costs many times as much and figures ask for millions.
 */
function toDays(date: PlainDate): number {
  const month = digitsAt(date, 5, 2);
  const year = digitsAt(date, 0, 4) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + digitsAt(date, 8, 2) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - 719_468;
}

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
