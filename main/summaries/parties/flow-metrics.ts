import { addDays, daysBetween, type PlainDate } from '../../../shared/dates.ts';
import { frequencyOf, isRegular, nextDue } from '../../../shared/frequency.ts';
import type { Frequency, SummarySettings } from '../../../shared/model/index.ts';
import type { Entry } from '../books/entry.ts';
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
  /** The last is not longer ago than one and a half times the rhythm. */
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
export function flowMetrics(
  entries: readonly Entry[],
  end: PlainDate,
  { paymentsPerMonth }: SummarySettings,
): FlowMetrics | null {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return null;
  const amounts = entries.map(({ amount }) => amount);
  const amount = amounts.reduce((sum, one) => sum + one, 0);
  const dates = entries.map(({ date }) => date);
  const frequency = frequencyOf(dates);
  const gaps = gapsOf(dates);
  const monthly = isRegular(frequency) ? paymentsPerMonth[frequency as keyof typeof paymentsPerMonth] : null;
  return {
    count: entries.length,
    amount,
    smallest: amounts.reduce((least, one) => Math.min(least, one)),
    largest: amounts.reduce((most, one) => Math.max(most, one)),
    mean: roundedQuotient(BigInt(amount), BigInt(entries.length), 0) ?? 0,
    standardDeviation: deviationOf(amounts, amount / entries.length),
    firstDate: first.date,
    lastDate: last.date,
    durationDays: daysBetween(first.date, last.date),
    meanIntervalDays: roundedQuotient(BigInt(sumOf(gaps)), BigInt(gaps.length), INTERVAL_DECIMALS),
    modeIntervalDays: modeOf(gaps),
    frequency,
    estimatedMonthlyAmount: monthly === null ? null : Math.round((amount / entries.length) * monthly),
    isActive: isActive(last.date, frequency, end),
    changedInLast90Days: hasChanged(entries, end),
  };
}

/** True when the data do not go on for long after the last transaction (DOMAIN b.4, is_active). */
export function isActive(last: PlainDate, frequency: Frequency, end: PlainDate): boolean {
  const due = nextDue(last, frequency);
  const silence = due === null ? SILENT_DAYS : SILENT_AFTER * daysBetween(last, due);
  return daysBetween(last, end) <= silence;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

function deviationOf(amounts: readonly number[], mean: number): number {
  return Math.round(Math.sqrt(amounts.reduce((sum, one) => sum + (one - mean) ** 2, 0) / amounts.length));
}

function gapsOf(dates: readonly PlainDate[]): number[] {
  const days = [...new Set(dates)];
  return days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day));
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
  const recent = entries.filter(({ date }) => date > from);
  const before = entries.filter(({ date }) => date <= from);
  if (recent.length === 0 || before.length === 0) return false;
  const mean = (list: readonly Entry[]): number => sumOf(list.map(({ amount }) => amount)) / list.length;
  return Math.abs(mean(recent) - mean(before)) > Math.abs(mean(before)) * CHANGED;
}
