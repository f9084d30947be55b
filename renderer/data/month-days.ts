import { addDays } from '../../shared/dates.ts';
import type { Month, Period } from '../../shared/figures/period.ts';

const LONGEST_MONTH = 31;

/** The days of a month. */
export function daysOfMonth(month: Month): Period {
  const from = `${month}-01`;
  const next = `${addDays(from, LONGEST_MONTH).slice(0, 7)}-01`;
  return { from, to: addDays(next, -1) };
}
