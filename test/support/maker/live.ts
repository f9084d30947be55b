import { addDays, daysBetween, type PlainDate, plainDate, weekdayOf } from '../../../shared/dates.ts';
import { type Activity, directionOf, type Entry, type Kind } from './activity.ts';
import { fillDescription } from './fill-description.ts';
import { fillPattern } from './fill-pattern.ts';
import type { Habit, Life, Names } from './habit.ts';
import type { Random } from './random.ts';

const isHoliday = (date: PlainDate): boolean => date.endsWith('-12-25') || date.endsWith('-01-01');

const isWorkday = (date: PlainDate): boolean => weekdayOf(date) % 6 !== 0 && !isHoliday(date);

function workdaysOf(start: PlainDate, end: PlainDate): PlainDate[] {
  const days = Array.from({ length: daysBetween(start, end) + 1 }, (_, day) => addDays(start, day));
  return days.filter(isWorkday);
}

function daysOf(habit: Habit, workdays: readonly PlainDate[], random: Random): PlainDate[] {
  if (habit.when === 'workdays') return [...workdays];
  if (habit.when === 'weekly') {
    const weekday = random.int(1, 5);
    return workdays.filter((day) => weekdayOf(day) === weekday);
  }
  if (habit.when === 'monthly') return [random.pick(workdays)];
  if (habit.when === 'end') return workdays.slice(-1);
  const share = workdays.length / 22;
  const times = Math.round(random.int(habit.when[0], habit.when[1]) * share);
  return Array.from({ length: times }, () => random.pick(workdays));
}

function amountOf(habit: Habit, random: Random): number {
  const amount = random.int(habit.amount[0], habit.amount[1]);
  const step = habit.step ?? 1;
  return Math.max(step, Math.round(amount / step) * step);
}

/** An entry whose check number is not known yet: numbers follow dates, so they are given last. */
interface Draft {
  readonly date: PlainDate;
  readonly otherDate: PlainDate;
  readonly template: string;
  readonly amount: number;
  readonly kind: Kind;
}

function otherDateOf(habit: Habit, date: PlainDate, first: PlainDate, random: Random): PlainDate {
  if (habit.later !== undefined) return addDays(date, random.int(0, habit.later));
  const earlier = addDays(date, -random.int(0, habit.earlier ?? 0));
  return earlier < first ? date : earlier;
}

function draftsOf(habit: Habit, workdays: readonly PlainDate[], random: Random): Draft[] {
  const fixed = amountOf(habit, random);
  return daysOf(habit, workdays, random).map((date) => {
    const otherDate = otherDateOf(habit, date, workdays[0] ?? date, random);
    const amount = directionOf(habit.kind) * (habit.fixed ? fixed : amountOf(habit, random));
    return { date, otherDate, template: random.pick(habit.texts), amount, kind: habit.kind };
  });
}

function entriesOf(drafts: readonly Draft[], names: Names, random: Random): Entry[] {
  let check = random.int(1001, 4800);
  return drafts.map(({ template, ...draft }) => {
    const gap = draft.kind === 'check' && random.chance(15) ? random.int(1, 4) : 0;
    if (draft.kind === 'check') check += 1 + gap;
    const source = { random, names, date: draft.otherDate, check: String(check), amount: draft.amount };
    const reference = draft.kind === 'check' ? `${check}${gap > 0 ? '*' : ''}` : null;
    return { ...draft, lines: fillDescription(template, source).split('\n'), reference };
  });
}

/** What `habits` bring about from `start` to `end`, by date. */
export function liveThrough(
  habits: readonly Habit[],
  names: Names,
  period: { readonly start: PlainDate; readonly end: PlainDate },
  random: Random,
): Entry[] {
  const workdays = workdaysOf(period.start, period.end);
  const drafts = habits.flatMap((habit) => draftsOf(habit, workdays, random));
  const shuffled = drafts.map((draft) => ({ draft, order: random.int(0, 1_000_000) }));
  shuffled.sort((a, b) => (a.draft.date === b.draft.date ? a.order - b.order : a.draft.date < b.draft.date ? -1 : 1));
  return entriesOf(
    shuffled.map(({ draft }) => draft),
    names,
    random,
  );
}

interface Period {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** `date` so many months later; the day must exist in every month. */
function addMonths(date: PlainDate, months: number): PlainDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const later = plainDate(Math.floor(count / 12), (count % 12) + 1, day);
  if (later === null) throw new RangeError(`no such day ${months} months after ${date}`);
  return later;
}

function periodOf(life: Life, random: Random): Period {
  const year = random.int(2022, 2025);
  const month = life.period.month ?? random.int(1, 12);
  const start = plainDate(year, month, random.int(life.period.day[0], life.period.day[1]));
  if (start === null) throw new RangeError(`no such period: ${year}-${month}`);
  return { start, end: addDays(addMonths(start, life.period.months ?? 1), -1) };
}

/** Habits are told by the month, so a longer period is lived month by month. */
function liveByMonth(life: Life, { start }: Period, random: Random): Entry[] {
  return Array.from({ length: life.period.months ?? 1 }, (_, month) => {
    const period = { start: addMonths(start, month), end: addDays(addMonths(start, month + 1), -1) };
    return liveThrough(life.habits, life.names, period, random);
  }).flat();
}

/** Whose account it is, and the period its statement is about. */
interface Owner extends Period {
  readonly holder: string;
  readonly address: readonly string[];
}

function liveAs(owner: Owner, life: Life, random: Random, quiet: boolean): Activity {
  const codes = Object.entries(life.codes ?? {}).map(([name, pattern]) => [name, fillPattern(pattern, random)]);
  return {
    accountNumber: fillPattern(life.accountNumber, random),
    accountType: life.accountType,
    product: life.product,
    holder: owner.holder,
    address: owner.address,
    currency: life.currency,
    codes: Object.fromEntries(codes),
    start: owner.start,
    end: owner.end,
    opening: random.int(life.opening[0], life.opening[1]),
    entries: quiet ? [] : liveByMonth(life, owner, random),
  };
}

/** A whole made-up account and period of a family; `quiet` leaves it without a single entry. */
export function live(life: Life, random: Random, quiet: boolean): Activity {
  const { name: holder, address } = random.pick(life.holders);
  return liveAs({ holder, address, ...periodOf(life, random) }, life, random, quiet);
}

/** Another account of the same owner over the same period. */
export const liveBeside = (first: Activity, life: Life, random: Random, quiet: boolean): Activity =>
  liveAs(first, life, random, quiet);

/** The same account in the month after `before`. */
export function liveOn(before: Activity, life: Life, random: Random, quiet: boolean): Activity {
  const start = addDays(before.end, 1);
  const period = { start, end: addDays(addMonths(start, 1), -1) };
  const opening = before.entries.reduce((balance, { amount }) => balance + amount, before.opening);
  const entries = quiet ? [] : liveThrough(life.habits, life.names, period, random);
  return { ...before, ...period, opening, entries };
}
