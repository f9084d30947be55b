import { columnBehind, type DateColumn } from '../columns/date-columns.ts';
import { isDay } from '../columns/is-day.ts';
import { headingsOf } from '../columns/table-headings.ts';
import type { DateToken } from '../tokens/date-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { GUESSED } from '../words/legible.ts';
import { heightOf } from '../words/lines.ts';

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

/**
 * The days of the rows of a table that prints each above its rows, on a line of its own. Only a table under headings and
 * without a column of dates does so.
 */
export function daysOfLines(lines: readonly TokenLine[], dateColumns: readonly DateColumn[]): DayOfLine[] {
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
