import { columnBehind, type DateColumn } from '../columns/date-columns.ts';
import { dateBeneath } from '../columns/dates-beneath.ts';
import { isDay } from '../columns/is-day.ts';
import { isFigure } from '../columns/is-figure.ts';
import { headingsOf } from '../columns/table-headings.ts';
import type { DateToken } from '../tokens/date-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { GUESSED } from '../words/legible.ts';
import { heightOf, LINE_GAP } from '../words/lines.ts';

/** What a line has to do with lines that are nothing but a date. */
export interface DayOfLine {
  /** True for such a line itself. */
  readonly heads: boolean;
  /** The day it names, or under which the line stands; null where there is none. */
  readonly date: DateToken | null;
}

const NO_DAY: DayOfLine = { heads: false, date: null };
/** Space between rows of one table, as a share of a line's height. */
const ROW_GAP = 3;
/** Room above a row in which another line was lost: so much wider than usual, as a share of a line's height. */
const ROOM = 0.9;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The recognised rows that have room for a lost line above them: it may have named their day. */
function rowsBeneathRoom(lines: readonly TokenLine[]): ReadonlySet<TokenLine> {
  const written = lines.filter(({ words }) => words.some(({ confidence }) => confidence >= GUESSED));
  const gaps = written.flatMap((line, at) => {
    const above = written[at - 1];
    const isRow = line.money.length > 0 && above?.page === line.page;
    return isRow && line.words[0]?.source === 'ocr' ? [{ line, gap: line.bounds.yMin - above.bounds.yMax }] : [];
  });
  const usual = median(gaps.map(({ gap }) => gap));
  return new Set(gaps.filter(({ line, gap }) => gap >= usual + ROOM * heightOf(line.bounds)).map(({ line }) => line));
}

/** Under headings of a table without a column of dates: its rows, whose dates stand on lines of their own. */
function rowsWithoutDates(lines: readonly TokenLine[], dateColumns: readonly DateColumn[]): number[] {
  if (dateColumns.length > 0) return [];
  let last: TokenLine | null = null;
  return lines.flatMap((line, index) => {
    const headings = headingsOf(line);
    const isNear = last?.page === line.page && line.bounds.yMin - last.bounds.yMax <= ROW_GAP * heightOf(line.bounds);
    const isBegun = headings ? columnBehind(headings) === null : isNear;
    last = isBegun ? line : null;
    return isBegun && !headings && line.money.length > 0 && !isFigure(line) ? [index] : [];
  });
}

/** Whether a day stands between the headings and the first row. */
function isDayAbove(lines: readonly TokenLine[], first: number): boolean {
  const heading = lines.findLastIndex((line, index) => index < first && headingsOf(line) !== null);
  return lines.slice(heading + 1, first).some(isDay);
}

/** The dates of rows by their index, where each has its own on the line beneath; null where one has none. */
function datesBeneath(lines: readonly TokenLine[], rows: readonly number[]): ReadonlyMap<number, DateToken> | null {
  const dates = rows.flatMap((index) => {
    const date = dateBeneath(lines, index);
    return date ? [[index, date] as const] : [];
  });
  return rows.length > 1 && dates.length === rows.length ? new Map(dates) : null;
}

/**
 * The days of the rows of a table that prints each above its rows, on a line of its own, or beneath each row. Only a table
 * under headings and without a column of dates does so. One that begins with a row prints no day above its rows.
 */
export function daysOfLines(lines: readonly TokenLine[], dateColumns: readonly DateColumn[]): DayOfLine[] {
  const rows = rowsWithoutDates(lines, dateColumns);
  const [first] = rows;
  // Recognition may have lost the day above the first row.
  if (first === undefined || isDayAbove(lines, first) || lines[first]?.words[0]?.source === 'ocr')
    return daysAbove(lines, dateColumns);
  const beneath = datesBeneath(lines, rows);
  return lines.map((_, index) => ({ heads: false, date: beneath?.get(index) ?? null }));
}

/** The days of the rows of a table that prints them above. */
function daysAbove(lines: readonly TokenLine[], dateColumns: readonly DateColumn[]): DayOfLine[] {
  const beneathRoom = rowsBeneathRoom(lines);
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
    // Nothing is known of the day then until the next is named.
    if (date && beneathRoom.has(line)) date = { ...date, text: '', confidence: 0 };
    return isHeaded && isNear && !headings && line.money.length > 0 ? { heads, date } : NO_DAY;
  });
}
