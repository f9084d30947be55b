import { daysBetween, type PlainDate } from '../../../shared/dates.ts';
import type { DateOrder } from '../../../shared/model/index.ts';
import { monthNamed } from '../../statements/index.ts';
import { compactDate, dayOf, isoDate } from '../dates.ts';
import type { Cell } from './grid.ts';

const NUMBERS = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:[ ,T].*)?$/;
const NAMED = /^(?:(\d{1,2})[ .-]*(\p{L}{3,9})|(\p{L}{3,9})[ .-]*(\d{1,2}))\.?,?[ .-]*(\d{4}|\d{2})(?:[ ,].*)?$/u;

const fullYear = (text: string): number => (text.length === 2 ? 2000 : 0) + Number(text);

/** A date that can be read one way only; null for any other. */
function certain({ text, date }: Cell): PlainDate | null {
  if (date !== null) return date;
  const iso = isoDate(text) ?? isoDate(text.replaceAll('/', '-'));
  if (iso !== null) return iso;
  if (/^\d{8}$/.test(text)) return compactDate(text);
  const [, day, month, otherMonth, otherDay, year = ''] = NAMED.exec(text) ?? [];
  const named = monthNamed(month ?? otherMonth ?? '');
  return named === null ? null : dayOf(fullYear(year), named, Number(day ?? otherDay));
}

/** The day in a cell; null where it holds none. */
export function dateIn(cell: Cell, order: DateOrder): PlainDate | null {
  const sure = certain(cell);
  if (sure !== null) return sure;
  const [, first, second, year = ''] = NUMBERS.exec(cell.text) ?? [];
  if (first === undefined || second === undefined) return null;
  if (order === 'ymd') return year.length === 2 ? dayOf(2000 + Number(first), Number(second), Number(year)) : null;
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  return dayOf(fullYear(year), Number(month), Number(day));
}

export interface OrderOfDates {
  readonly order: DateOrder;
  /** Every date could be read both ways, and nothing but the currency decided, if anything. */
  readonly isAmbiguous: boolean;
  /** Some date is another one in another order. */
  readonly matters: boolean;
}

/** Currencies of countries that write the month first. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['USD', 'PHP']);

/** Cells that are no date in an order. */
const unread = (cells: readonly Cell[], order: DateOrder): number =>
  cells.filter((cell) => cell.text !== '' && dateIn(cell, order) === null).length;

/** Steps against the direction in which the list runs: a list of days runs one way, but for a few rows. */
function turns(cells: readonly Cell[], order: DateOrder): number {
  const days = cells.map((cell) => dateIn(cell, order)).filter((day) => day !== null);
  const steps = days.slice(1).map((day, at) => Math.sign(day.localeCompare(days[at] ?? day)));
  return Math.min(steps.filter((step) => step > 0).length, steps.filter((step) => step < 0).length);
}

/** Days between the first date and the last in an order. */
function spanOf(cells: readonly Cell[], order: DateOrder): number {
  const days = cells.flatMap((cell) => dateIn(cell, order) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? 0 : daysBetween(first, last);
}

/** How many times as many turns tell that a list does not run in an order. */
const CLEARLY = 3;

/** Whether `26/01/15` has its year in front: a list of days is short, so that the year is where the fewest days are spanned. */
const isYearFirst = (cells: readonly Cell[]): boolean =>
  (['dmy', 'mdy'] as const).every(
    (order) =>
      unread(cells, 'ymd') < unread(cells, order) ||
      (unread(cells, 'ymd') === unread(cells, order) && spanOf(cells, 'ymd') < spanOf(cells, order)),
  );

/** By what is a date in one order only, then by how the list runs; null where neither tells. */
function toldOrder(cells: readonly Cell[]): DateOrder | null {
  const [dmy, mdy] = [unread(cells, 'dmy'), unread(cells, 'mdy')];
  if (dmy !== mdy) return dmy < mdy ? 'dmy' : 'mdy';
  const [dayFirst, monthFirst] = [turns(cells, 'dmy'), turns(cells, 'mdy')];
  if (dayFirst * CLEARLY < monthFirst) return 'dmy';
  return monthFirst * CLEARLY < dayFirst ? 'mdy' : null;
}

/** The order of day and month in a column: as it tells by itself, else as the country of the currency has it, which is asked. */
export function orderOfDates(cells: readonly Cell[], currency: string | null, said: DateOrder | null): OrderOfDates {
  const matters = cells.some((cell) => dateIn(cell, 'dmy') !== dateIn(cell, 'mdy'));
  if (said === null && isYearFirst(cells)) return { order: 'ymd', isAmbiguous: true, matters: true };
  const told = said ?? toldOrder(cells);
  if (told !== null) return { order: told, isAmbiguous: false, matters };
  const order = currency !== null && MONTH_FIRST.has(currency) ? 'mdy' : 'dmy';
  return { order, isAmbiguous: matters, matters };
}
