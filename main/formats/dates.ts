import { type PlainDate, plainDate } from '../../shared/dates.ts';
import { isStatementYear } from '../../shared/statement-years.ts';

/** The day of a year, month (1-12) and day; null where the calendar has none such, and for years of no statement. */
export const dayOf = (year: number, month: number, day: number): PlainDate | null =>
  isStatementYear(year) ? plainDate(year, month, day) : null;

/** An ISO date, with or without a time behind it (the day is the one that is written); null for anything else. */
export function isoDate(text: string | null): PlainDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ]|Z|[+-]\d)/.exec(text?.trim() ?? '') ?? [];
  return dayOf(Number(year), Number(month), Number(day));
}

/** Eight digits in front, `YYYYMMDD`. */
export function compactDate(text: string | null): PlainDate | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(text?.trim() ?? '') ?? [];
  return dayOf(Number(year), Number(month), Number(day));
}

const CENTURY_TURNS = 80;

/** Six digits, `YYMMDD`; years up to 79 are of this century. */
export function shortDate(text: string): PlainDate | null {
  const [, year, month, day] = /^(\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  const full = Number(year) + (Number(year) < CENTURY_TURNS ? 2000 : 1900);
  return dayOf(full, Number(month), Number(day));
}
