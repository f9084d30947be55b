import { columnBehind, type DateColumn } from './date-columns.ts';
import type { DateToken } from './date-tokens.ts';
import { heightOf } from './lines.ts';
import type { TokenLine } from './read-line.ts';
import { headingsOf } from './table-headings.ts';
import { WEEKDAYS } from './vocabulary/weekdays.ts';

/** What a line has to do with lines that are nothing but a date. */
export interface DayOfLine {
  /** True for such a line itself. */
  readonly heads: boolean;
  /** The day it names, or under which the line stands; null where there is none. */
  readonly date: DateToken | null;
}

const NO_DAY: DayOfLine = { heads: false, date: null };
/** Space between rows of one table, and between the lines of one row, as a share of a line's height. */
const ROW_GAP = 3;
const LINE_GAP = 0.95;

/** True for a line that is a date and at most the name of its weekday. */
const isDay = ({ dates, money, label }: TokenLine): boolean =>
  dates.length === 1 &&
  money.length === 0 &&
  label
    .split(' ')
    .filter(Boolean)
    .every((word) => WEEKDAYS.has(word));

/**
 * The days of the rows of a table that prints each above its rows, on a line of its own. Only a table under headings and
 * without a column of dates does so.
 */
export function daysOfLines(lines: readonly TokenLine[], dateColumns: readonly DateColumn[]): DayOfLine[] {
  let date: DateToken | null = null;
  let last: TokenLine | null = null;
  let isHeaded = false;
  return lines.map((line): DayOfLine => {
    const headings = headingsOf(line);
    if (headings) isHeaded = dateColumns.length === 0 && columnBehind(headings) === null;
    const heads = isHeaded && isDay(line);
    const gap = (line.money.length > 0 ? ROW_GAP : LINE_GAP) * heightOf(line.bounds);
    const isNear = last?.page === line.page && line.bounds.yMin - last.bounds.yMax <= gap;
    last = headings || heads || isNear ? line : null;
    if (heads) date = line.dates[0] ?? null;
    if (heads) return { heads, date };
    return isHeaded && isNear && !headings && line.money.length > 0 ? { heads, date } : NO_DAY;
  });
}
