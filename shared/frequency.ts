import { businessDayNumber } from './business-days.ts';
import { addDays, daysBetween, type PlainDate, weekdayOf } from './dates.ts';
import type { Frequency } from './model/index.ts';

/** Fewer rows say nothing of a rhythm. */
const LEAST_ROWS = 3;
/** The share of gaps that must be inside the tolerance. */
const REGULAR = 0.8;
const SUNDAY = 0;
const SATURDAY = 6;

interface Rhythm {
  readonly frequency: Frequency;
  /** Days from one to the next, both included. */
  readonly from: number;
  readonly to: number;
}

const RHYTHMS: readonly Rhythm[] = [
  { frequency: 'weekly', from: 6, to: 8 },
  { frequency: 'biweekly', from: 12, to: 16 },
  { frequency: 'monthly', from: 25, to: 34 },
  { frequency: 'quarterly', from: 84, to: 98 },
  { frequency: 'annually', from: 351, to: 379 },
];

const WEEK = 7;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const share = (numbers: readonly number[], holds: (number: number) => boolean): number =>
  numbers.length === 0 ? 0 : numbers.filter(holds).length / numbers.length;

/**
 * How often dates recur (DOMAIN b.4): the median gap names the rhythm, and at least four fifths of the gaps must lie in
 * its tolerance. `weekday` counts business days; `twice_weekly` two gaps that make a week. Holidays are gaps outside.
 *
 * @param dates in any order, one for each row
 */
export function frequencyOf(dates: readonly PlainDate[]): Frequency {
  if (dates.length < LEAST_ROWS) return 'not_enough_data';
  const days = distinctDays(dates);
  if (days.length === 1) return 'same_day';
  if (days.length < LEAST_ROWS) return 'irregular';
  const gaps = days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day));
  if (isEveryBusinessDay(days)) return 'weekday';
  if (share(gaps, (gap) => gap === 1) >= REGULAR) return 'daily';
  if (isTwiceAWeek(gaps)) return 'twice_weekly';
  const middle = median(gaps);
  const rhythm = RHYTHMS.find(({ from, to }) => middle >= from && middle <= to);
  if (!rhythm || share(gaps, (gap) => gap >= rhythm.from && gap <= rhythm.to) < REGULAR) return 'irregular';
  return rhythm.frequency;
}

/** Each day once, oldest first. Most callers hand them in that order, and then nothing is sorted. */
function distinctDays(dates: readonly PlainDate[]): PlainDate[] {
  const days: PlainDate[] = [];
  for (const date of dates) {
    const last = days.at(-1);
    if (last !== undefined && date < last) return [...new Set(dates)].sort();
    if (date !== last) days.push(date);
  }
  return days;
}

function isEveryBusinessDay(days: readonly PlainDate[]): boolean {
  if (days.some((day) => weekdayOf(day) === SUNDAY || weekdayOf(day) === SATURDAY)) return false;
  const numbers = days.map(businessDayNumber);
  const gaps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? number));
  return share(gaps, (gap) => gap === 1) >= REGULAR;
}

function isTwiceAWeek(gaps: readonly number[]): boolean {
  const pairs = gaps.slice(1).map((gap, at) => gap + (gaps[at] ?? 0));
  return (
    share(pairs, (pair) => pair >= WEEK - 1 && pair <= WEEK + 1) >= REGULAR && share(gaps, (gap) => gap > 1) >= REGULAR
  );
}

/** Days from one payment to the next, as long as a rhythm may take. */
const LONGEST: Readonly<Partial<Record<Frequency, number>>> = {
  daily: 1,
  weekday: 3,
  twice_weekly: 5,
  weekly: 8,
  biweekly: 16,
  monthly: 34,
  quarterly: 98,
  annually: 379,
};

/** True for a rhythm, false for the lack of one. */
export const isRegular = (frequency: Frequency): boolean => LONGEST[frequency] !== undefined;

/** The day by which the next payment is due after `date`, or null without a rhythm. */
export function nextDue(date: PlainDate, frequency: Frequency): PlainDate | null {
  const days = LONGEST[frequency];
  return days === undefined ? null : addDays(date, days);
}
