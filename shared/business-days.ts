import { daysBetween, type PlainDate } from './dates.ts';

/** A Monday; business days are counted from it. */
const ORIGIN: PlainDate = '1970-01-05';
const WEEK = 7;
const WORKING_WEEK = 5;

/**
 * A number that grows by one each Monday to Friday; a weekend counts as the Monday after it. The difference of two is
 * the number of business days between them. Public holidays count as business days.
 */
export function businessDayNumber(date: PlainDate): number {
  const days = daysBetween(ORIGIN, date);
  const week = Math.floor(days / WEEK);
  return week * WORKING_WEEK + Math.min(days - week * WEEK, WORKING_WEEK);
}
