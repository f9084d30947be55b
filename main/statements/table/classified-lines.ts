import type { Word } from '../../../shared/model/index.ts';
import { columnBehind, dateBehind, dateColumnsOf, dateInColumn } from '../columns/date-columns.ts';
import { isFigure } from '../columns/is-figure.ts';
import { leads } from '../columns/leading-date.ts';
import { sectionTitleOf } from '../columns/section-title.ts';
import { type ColumnHeading, headingsOf, listsBalances, withLostHeadings } from '../columns/table-headings.ts';
import { titleInHeadings } from '../columns/title-in-headings.ts';
import { titleOverHeadings } from '../columns/title-over-headings.ts';
import { unreadDate } from '../columns/unread.ts';
import { beginsWithSpan } from '../header/period.ts';
import type { DateToken } from '../tokens/date-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import type { SectionKind } from '../vocabulary/sections.ts';
import { heightOf, LINE_GAP } from '../words/lines.ts';
import { overlap } from '../words/overlap.ts';
import { labelNamed } from '../words/terms.ts';
import { daysOfLines } from './day-headings.ts';
import { sumsAboveRows } from './sums-above-rows.ts';

type LineKind = 'heading' | 'section' | 'figure' | 'day' | 'dated' | 'plain';

/** A line, what it is to the table, and the headings and section it stands under. */
export interface ClassifiedLine {
  readonly line: TokenLine;
  readonly kind: LineKind;
  /** The date of the line above its rows, where the table has lines that are nothing but a date; null otherwise. */
  readonly day: DateToken | null;
  /** Words that stand where a date should and are none. */
  readonly unreadDate: readonly Word[];
  /** The column headings in force. */
  readonly headings: readonly ColumnHeading[];
  readonly section: SectionKind | null;
  readonly sectionTitle: string | null;
  readonly sectionIndex: number;
}

/** Space between a title or headings and the headings right under it, as a share of a line's height. */
const TITLE_GAP = 3;

/** True for a line right under a title or other headings. */
const isUnder = (above: TokenLine | null, line: TokenLine): boolean =>
  above?.page === line.page && line.bounds.yMin - above.bounds.yMax <= TITLE_GAP * heightOf(line.bounds);

/** True for a line that begins with a span of days, beside which may stand a labelled figure. */
const isSpan = (line: TokenLine): boolean =>
  beginsWithSpan(line) && (line.money.length === 0 || labelNamed(line.label) !== null);

/** Headings over two lines: the lower ones, and of the upper those that stand over none of them. */
const joined = (upper: readonly ColumnHeading[], lower: readonly ColumnHeading[]): readonly ColumnHeading[] => [
  ...upper.filter(({ bounds }) => !lower.some((one) => overlap(one.bounds, bounds) > 0)),
  ...lower,
];

const isClose = (above: TokenLine | undefined, line: TokenLine): boolean =>
  above?.page === line.page && line.bounds.yMin - above.bounds.yMax <= LINE_GAP * heightOf(line.bounds);

/** True for a line that may go on with the text of the row above it. */
const isText = (line: TokenLine): boolean =>
  leads(line) === null && line.money.length === 0 && headingsOf(line) === null && sectionTitleOf(line) === null;

/** Points by which the lines of a text may stray from its left edge. */
const STRAY = 2;

/** True for a line that begins where the text of the row above it does, or further right: what begins left of it is no part of it. */
function isUnderText(above: TokenLine, { bounds }: TokenLine): boolean {
  const date = leads(above);
  const text = date ? above.words[date.to + 1] : above.words[0];
  return bounds.xMin >= (text?.bounds.xMin ?? above.bounds.xMin) - STRAY;
}

/** True for a title amid the text of a row, which says what that row is: rows or headings follow one that begins a section. */
function isAmidText(lines: readonly TokenLine[], index: number, inRow: boolean): boolean {
  const [above, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!inRow || !above || !line || !next || !isUnderText(above, line)) return false;
  return isClose(above, line) && isClose(line, next) && isText(next);
}

/** True for figures without a word that stand beneath labels: a summary laid out across, and no row. */
const isBeneathLabels = (above: TokenLine | undefined, line: TokenLine): boolean =>
  above !== undefined &&
  isUnder(above, line) &&
  isFigure(above) &&
  above.money.length === 0 &&
  line.money.length > 0 &&
  line.dates.length === 0 &&
  !/\p{L}/u.test(line.label);

/** Says of each line of a document what it is, going by headings, sections and dates. */
export function classifyLines(lines: readonly TokenLine[]): ClassifiedLine[] {
  const dateColumns = dateColumnsOf(lines);
  const sums = sumsAboveRows(lines);
  const days = daysOfLines(lines, dateColumns).map((day, at) => {
    const sum = sums[at];
    return sum?.day && !sum.heads ? { heads: false, date: sum.day } : day;
  });
  let section: SectionKind | null = null;
  let sectionTitle: string | null = null;
  let sectionIndex = 0;
  let titleLine: TokenLine | null = null;
  let headingLine: TokenLine | null = null;
  let inForce: readonly ColumnHeading[] = [];
  /** The line above is a row, or goes on with the text of one. */
  let inRow = false;
  /** That row has its amount. */
  let isPaid = false;
  /** A row has begun. */
  let begun = false;
  return lines.map((line, index) => {
    const { heads, date: day } = days[index] ?? { heads: false, date: null };
    const printed = headingsOf(line);
    const sum = sums[index];
    const titleBeside = printed && titleInHeadings(line, printed);
    const headings = titleBeside ? printed.slice(1) : printed;
    if (headings)
      inForce = isUnder(headingLine, line) ? joined(inForce, headings) : withLostHeadings(line, headings, inForce);
    headingLine = headings ? line : headingLine;
    // A figure under a row that has its amount is none of that row.
    const isRowText = isAmidText(lines, index, inRow) && !(isPaid && line.money.length > 0);
    const titleAlone = headings || isRowText ? null : (sectionTitleOf(line) ?? titleOverHeadings(lines, index));
    const title = titleBeside ?? titleAlone ?? (sum?.heads ? sum.title : null);
    // A table's own headings, right under its title, do not end it; another's, which describe something, do.
    const ends =
      section === 'skip' && !isUnder(titleLine, line) && headings?.some(({ role }) => role === 'description');
    titleLine = title ? line : titleLine;
    if (title || ends) {
      section = title?.kind ?? null;
      sectionTitle = title?.title ?? null;
      sectionIndex += 1;
    }
    const behind = columnBehind(inForce);
    const isBehind = dateBehind(line, inForce) !== null;
    const isRead = headings || title || isFigure(line) || isBehind || (!behind && leads(line));
    // What stands above the table is no row of it, whatever it looks like.
    const isAbove = inForce.length === 0 && !begun;
    const garbled = isRead || isAbove ? [] : unreadDate(line, behind ? [behind] : dateColumns);
    const isDated =
      (dateInColumn(line, dateColumns) !== null || isBehind || day !== null || garbled.length > 0) &&
      line.label !== '' &&
      !isSpan(line) &&
      !listsBalances(inForce);
    begun ||= isDated;
    const kind: LineKind = headings
      ? 'heading'
      : title
        ? 'section'
        : (isFigure(line) && !isRowText) || isBeneathLabels(lines[index - 1], line)
          ? 'figure'
          : heads
            ? 'day'
            : isDated
              ? 'dated'
              : 'plain';
    inRow = kind === 'dated' || (kind === 'plain' && inRow);
    isPaid = line.money.length > 0 || (kind !== 'dated' && inRow && isPaid);
    return { line, kind, day, unreadDate: garbled, headings: inForce, section, sectionTitle, sectionIndex };
  });
}
