import type { DateToken } from '../tokens/date-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { heightOf, LINE_GAP } from '../words/lines.ts';
import { overlap } from '../words/overlap.ts';
import { datesStandBeneath } from './dates-beneath.ts';
import { isDay } from './is-day.ts';
import { isFigure } from './is-figure.ts';
import { leads } from './leading-date.ts';
import { type ColumnHeading, headingsOf } from './table-headings.ts';

/** A column of dates, as wide as the dates in it. */
export interface DateColumn {
  readonly xMin: number;
  readonly xMax: number;
}

/** Points by which the dates of one column may stray. */
const DATE_COLUMN = 6;
/** Share that a recognised date and a column of dates have in common. */
const SAME_DATES = 0.8;
/** The column of dates of a table that has them behind the descriptions; null where they stand in front. */
export function columnBehind(headings: readonly ColumnHeading[]): DateColumn | null {
  const date = headings.find(({ role }) => role === 'date');
  const isBehind = headings.some(
    ({ role, bounds }) => role === 'description' && bounds.xMax < (date?.bounds.xMin ?? 0),
  );
  return date && isBehind ? date.bounds : null;
}

/** The number of a receipt where the place of the date behind it tells that it is no word. */
const LETTERED_RECEIPT = /^[A-Z\d]{6,}$/;

/** The date of a row that stands in one of the columns of dates; null where none does. */
export function dateInColumn(line: TokenLine, columns: readonly DateColumn[]): DateToken | null {
  const [first] = line.dates;
  const isBehindReceipt = first?.from === 1 && LETTERED_RECEIPT.test(line.words[0]?.text ?? '');
  const date = leads(line) ?? (isBehindReceipt ? first : null);
  return date && columns.some((column) => standsIn(date, column)) ? date : null;
}

/** The date of a row whose table has its dates behind the description: the one under their heading. */
export function dateBehind(line: TokenLine, headings: readonly ColumnHeading[]): DateToken | null {
  const column = columnBehind(headings);
  if (!column || line.money.length === 0) return null;
  return line.dates.find(({ bounds }) => overlap(column, bounds) > 0) ?? null;
}

/** Lines under a row's first on which its amount may stand. */
const LINES_BELOW = 4;

/** Whether an amount stands on one of the lines right under a row's first, before another date. */
function amountBelow(lines: readonly TokenLine[], index: number): boolean {
  let above = lines[index];
  for (const line of lines.slice(index + 1, index + 1 + LINES_BELOW)) {
    const gap = line.bounds.yMin - (above?.bounds.yMax ?? 0);
    const isNear = line.page === above?.page && gap <= LINE_GAP * heightOf(line.bounds);
    if (!isNear || leads(line) || isFigure(line)) return false;
    if (line.money.length > 0) return true;
    above = line;
  }
  return false;
}

/**
 * A line that looks like a transaction: a date in front, words, and an amount on it or on a line right under it.
 *
 * @param belowRows dates stand beneath rows: no amount under one is of its row
 */
function looksLikeRow(lines: readonly TokenLine[], index: number, belowRows: boolean): boolean {
  const line = lines[index];
  const date = line && leads(line);
  if (!date || line.label === '' || isFigure(line)) return false;
  if (line.money.length > 0) return true;
  return !belowRows && !isDay(line) && amountBelow(lines, index);
}

/** Indexes of lines that stand below a table heading on their page. */
function linesUnderHeadings(lines: readonly TokenLine[]): Set<number> {
  const under = new Set<number>();
  let page = 0;
  lines.forEach((line, index) => {
    if (headingsOf(line)) page = line.page;
    else if (line.page === page) under.add(index);
  });
  return under;
}

/** Where the document's rows carry their dates: the left edges that two rows or more share, or one under a heading. */
export function dateColumnsOf(lines: readonly TokenLine[]): DateColumn[] {
  const headed = linesUnderHeadings(lines);
  const belowRows = datesStandBeneath(lines);
  const dates = lines.flatMap((line, index) => {
    const date = looksLikeRow(lines, index, belowRows) ? leads(line) : null;
    return date ? [{ ...date.bounds, headed: headed.has(index) }] : [];
  });
  const columns: (DateColumn & { count: number; headed: boolean })[] = [];
  for (const { xMin, xMax, headed: isHeaded } of dates) {
    const at = columns.findIndex((column) => Math.abs(column.xMin - xMin) <= DATE_COLUMN);
    const column = columns[at];
    if (!column) columns.push({ xMin, xMax, count: 1, headed: isHeaded });
    else
      columns[at] = {
        xMin: column.xMin,
        xMax: Math.max(column.xMax, xMax),
        count: column.count + 1,
        headed: column.headed || isHeaded,
      };
  }
  return columns.filter(({ count, headed: isHeaded }) => isHeaded || count > 1);
}

/**
 * Whether a date stands in a column. Boxes of recognised words take in specks beside them: then the two overlap, though
 * their edges differ.
 */
export const standsIn = (date: DateToken, column: DateColumn): boolean =>
  Math.abs(column.xMin - date.bounds.xMin) <= DATE_COLUMN ||
  (date.confidence < 1 && overlap(column, date.bounds) >= SAME_DATES);

/** The dates at the head of a row, and any that stand under a date heading further right. */
export function datesOfRow(line: TokenLine, headings: readonly ColumnHeading[]): DateToken[] {
  const underHeading = ({ bounds }: DateToken): boolean =>
    headings.some(
      ({ role, bounds: heading }) =>
        (role === 'date' || role === 'valueDate') && heading.xMin - 4 <= bounds.xMax && bounds.xMin <= heading.xMax + 4,
    );
  const behind = dateBehind(line, headings);
  if (behind && behind !== line.dates[0]) return [behind];
  let next = line.dates[0]?.from ?? 0;
  return line.dates.filter((date, index) => {
    const adjacent = index < 2 && date.from === next;
    if (adjacent) next = date.to + 1;
    return adjacent || underHeading(date);
  });
}
