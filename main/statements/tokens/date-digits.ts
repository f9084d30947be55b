import { addDays, daysBetween, type PlainDate } from '../../../shared/dates.ts';
import { isLookAlike } from '../words/confusable.ts';

/** The digits of a date as a statement prints them, in the order of the page, and what recognition put between them. */
export type DateForm = (date: PlainDate, between?: readonly [string, string]) => string;

/** What the two slashes of a date are taken for: each for nothing, or for a stroke. */
const NOTHING = ['', ''] as const;
const STROKES = [NOTHING, ['1', ''], ['', '1'], ['1', '1']] as const;

type Part = 'day' | 'month' | 'year';

const ORDERS: readonly (readonly Part[])[] = [
  ['month', 'day'],
  ['day', 'month'],
  ['month', 'day', 'year'],
  ['day', 'month', 'year'],
  ['year', 'month', 'day'],
  // Where the month is a name.
  ['day'],
  ['day', 'year'],
];

const formOf =
  (order: readonly Part[], padded: boolean, fullYear: boolean): DateForm =>
  (date, between = NOTHING) => {
    const [year = '', month = '', day = ''] = date.split('-');
    const plain = (number: string): string => (padded ? number : String(Number(number)));
    const parts = { year: fullYear ? year : year.slice(2), month: plain(month), day: plain(day) };
    return order.map((part, at) => `${parts[part]}${order[at + 1] ? between[at] : ''}`).join('');
  };

const FORMS: readonly DateForm[] = ORDERS.flatMap((order) =>
  [true, false].flatMap((padded) => [true, false].map((fullYear) => formOf(order, padded, fullYear))),
);

export const digitsIn = (text: string): string => text.replace(/\D/g, '');

/** The forms in which dates may be printed, by dates that were read with certainty: those that all of them have. */
export const dateForms = (known: readonly { readonly text: string; readonly date: PlainDate }[]): DateForm[] =>
  known.length === 0 ? [] : FORMS.filter((form) => known.every(({ text, date }) => form(date) === digitsIn(text)));

/** Whether a date is printed as recognised. */
export const isPrinted = (text: string, date: PlainDate, forms: readonly DateForm[]): boolean =>
  forms.some((form) => form(date) === digitsIn(text));

/** Whether a date is printed as recognised, its slashes taken for strokes. */
export const isPrintedWithStrokes = (text: string, date: PlainDate, forms: readonly DateForm[]): boolean =>
  forms.some((form) => STROKES.some((between) => form(date, between) === digitsIn(text)));

/** How many digits must be changed, added or taken away to make one of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Days between two rows beyond which nothing is said of a row between them. */
const LONGEST = 62;

/** The days from one to another; none where they lie too far apart. */
function daysFrom(from: PlainDate, to: PlainDate): PlainDate[] {
  const days = daysBetween(from, to);
  return days < 0 || days > LONGEST ? [] : Array.from({ length: days + 1 }, (_, day) => addDays(from, day));
}

/** The dates from one to another that are printed as recognised. */
export const datesPrinted = (text: string, from: PlainDate, to: PlainDate, forms: readonly DateForm[]): PlainDate[] =>
  daysFrom(from, to).filter((date) => isPrinted(text, date, forms));

/** Digits of which one may be taken for the other, and stand in dates for one another more often than those of amounts. */
const isAlike = (a: string, b: string): boolean => isLookAlike(a, b) || /^(89|98|23|32)$/.test(a + b);

/** Whether digits may have been read as others of as many places, each taken for one that looks like it. */
const mayBeTaken = (digits: string, other: string): boolean =>
  digits.length === other.length &&
  [...digits].every((digit, at) => digit === other[at] || isAlike(digit, other[at] ?? ''));

/** Whether no other date from one to another is printed so alike that recognition may have taken one for the other. */
export const standsOut = (
  text: string,
  date: PlainDate,
  from: PlainDate,
  to: PlainDate,
  forms: readonly DateForm[],
): boolean =>
  daysFrom(from, to).every((other) => other === date || !forms.some((form) => mayBeTaken(digitsIn(text), form(other))));

/**
 * The only date from one to another that looks like what was recognised: at most one digit from it, and no other as close.
 * Null where there is none, or more than one.
 */
export function likeliestDate(
  text: string,
  from: PlainDate,
  to: PlainDate,
  forms: readonly DateForm[],
): PlainDate | null {
  const digits = digitsIn(text);
  if (digits === '') return null;
  const printed = (date: PlainDate): string[] => forms.flatMap((form) => STROKES.map((between) => form(date, between)));
  const ranked = daysFrom(from, to)
    .map((date) => ({ date, off: Math.min(...printed(date).map((other) => distance(digits, other))) }))
    .sort((a, b) => a.off - b.off);
  const [first, second] = ranked;
  return first && first.off <= 1 && first.off < (second?.off ?? Number.POSITIVE_INFINITY) ? first.date : null;
}
