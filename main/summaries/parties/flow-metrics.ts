import { addDays, daysBetween, type PlainDate } from '../../../shared/dates.ts';
import { frequencyOf, nextDue } from '../../../shared/frequency.ts';
import type { Frequency, SummarySettings } from '../../../shared/model/index.ts';
import type { Entry } from '../books/entry.ts';
import { paymentsPerMonth } from '../payments-per-month.ts';
import { roundedQuotient } from '../rounded-quotient.ts';

/** What is known of transactions with one other side. Money in minor units; signed as transactions are. */
export interface FlowMetrics {
  readonly count: number;
  readonly amount: number;
  readonly smallest: number;
  readonly largest: number;
  readonly mean: number;
  readonly standardDeviation: number;
  readonly firstDate: PlainDate;
  readonly lastDate: PlainDate;
  readonly durationDays: number;
  /** Null with fewer than two days. */
  readonly meanIntervalDays: number | null;
  readonly modeIntervalDays: number | null;
  readonly frequency: Frequency;
  /** Mean amount × the payments of a month; null without a rhythm. */
  readonly estimatedMonthlyAmount: number | null;
  /** From the last to the end of the data are no more days than one and a half times the rhythm. */
  readonly isActive: boolean;
  /** The mean of the last ninety days differs from the mean before by more than a tenth. */
  readonly changedInLast90Days: boolean;
}

const SILENT_AFTER = 1.5;
/** Without a rhythm, activity ends after so many days. */
const SILENT_DAYS = 45;
const RECENT_DAYS = 90;
const CHANGED = 0.1;
const INTERVAL_DECIMALS = 2;

/**
 * The metrics of Heron's merchant summary (DOMAIN b.4): population standard deviation, intervals between days with at
 * least one transaction.
 *
 * @param entries oldest first
 * @param end the last day of the data
 * @returns null without a transaction
 */
export function flowMetrics(entries: readonly Entry[], end: PlainDate, settings: SummarySettings): FlowMetrics | null {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return null;
  const { amount, smallest, largest } = sumsOf(entries);
  const mean = amount / entries.length;
  const frequency = frequencyOf(entries.map(({ date }) => date));
  const gaps = gapsOf(entries);
  const monthly = paymentsPerMonth(frequency, settings);
  return {
    count: entries.length,
    amount,
    smallest,
    largest,
    mean: roundedQuotient(BigInt(amount), BigInt(entries.length), 0) ?? 0,
    standardDeviation: deviationOf(entries, mean),
    firstDate: first.date,
    lastDate: last.date,
    durationDays: daysBetween(first.date, last.date),
    meanIntervalDays: roundedQuotient(BigInt(sumOf(gaps)), BigInt(gaps.length), INTERVAL_DECIMALS),
    modeIntervalDays: modeOf(gaps),
    frequency,
    estimatedMonthlyAmount: monthly === null ? null : Math.round(mean * monthly),
    isActive: isActive(last.date, frequency, end),
    changedInLast90Days: hasChanged(entries, end),
  };
}

function sumsOf(entries: readonly Entry[]): Pick<FlowMetrics, 'amount' | 'smallest' | 'largest'> {
  let [amount, smallest, largest] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const entry of entries) {
    amount += entry.amount;
    if (entry.amount < smallest) smallest = entry.amount;
    if (entry.amount > largest) largest = entry.amount;
  }
  return { amount, smallest, largest };
}

/** True when the data do not go on for long after the last transaction (DOMAIN b.4, is_active). */
export function isActive(last: PlainDate, frequency: Frequency, end: PlainDate): boolean {
  const due = nextDue(last, frequency);
  const silence = due === null ? SILENT_DAYS : SILENT_AFTER * daysBetween(last, due);
  return daysBetween(last, end) <= silence;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

function deviationOf(entries: readonly Entry[], mean: number): number {
  let squares = 0;
  for (const { amount } of entries) squares += (amount - mean) ** 2;
  return Math.round(Math.sqrt(squares / entries.length));
}

/** Days from one day with a transaction to the next. */
function gapsOf(entries: readonly Entry[]): number[] {
  const gaps: number[] = [];
  let before: PlainDate | null = null;
  for (const { date } of entries) {
    if (before !== null && date !== before) gaps.push(daysBetween(before, date));
    before = date;
  }
  return gaps;
}

/** The commonest number, the smallest of those that are equally common. */
function modeOf(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [mode] = [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b);
  return mode?.[0] ?? null;
}

function hasChanged(entries: readonly Entry[], end: PlainDate): boolean {
  const from = addDays(end, -RECENT_DAYS);
  let [recent, countRecent, before, countBefore] = [0, 0, 0, 0];
  for (const { date, amount } of entries) {
    if (date > from) {
      recent += amount;
      countRecent += 1;
    } else {
      before += amount;
      countBefore += 1;
    }
  }
  if (countRecent === 0 || countBefore === 0) return false;
  const mean = before / countBefore;
  return Math.abs(recent / countRecent - mean) > Math.abs(mean) * CHANGED;
}
