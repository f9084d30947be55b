import { type ColumnHeading, headingsOf } from '../columns/table-headings.ts';
import { spacedDate } from '../tokens/date-tokens.ts';
import { labelOf, type TokenLine } from '../tokens/read-line.ts';
import { heightOf } from '../words/lines.ts';
import { overlap } from '../words/overlap.ts';

/** Space between the two numbers of a date, in heights of the line. */
const SPACE = 1.2;

/** The two numbers that stand alone under a heading of dates, as the date they are; the line as it is without them. */
function withSpacedDate(line: TokenLine, headings: readonly ColumnHeading[]): TokenLine {
  const over = headings.filter(({ role }) => role === 'date' || role === 'valueDate');
  const taken = (index: number): boolean =>
    [...line.dates, ...line.money].some(({ from, to }) => index >= from && index <= to);
  const found = line.words.flatMap((word, index) => {
    const next = line.words[index + 1];
    if (!next || taken(index) || taken(index + 1)) return [];
    if (next.bounds.xMin - word.bounds.xMax > SPACE * heightOf(word.bounds)) return [];
    const date = spacedDate(word, next, index);
    return date && over.some(({ bounds }) => overlap(bounds, date.bounds) > 0) ? [date] : [];
  });
  if (found.length === 0) return line;
  const dates = [...line.dates, ...found].sort((a, b) => a.from - b.from);
  return { ...line, dates, label: labelOf(line, { dates, money: line.money }) };
}

/** Lines with the dates that are printed as two numbers apart (`03 27`), which only their column's heading tells from others. */
export function withSpacedDates(lines: readonly TokenLine[]): TokenLine[] {
  let headings: readonly ColumnHeading[] = [];
  return lines.map((line) => {
    headings = headingsOf(line) ?? headings;
    return withSpacedDate(line, headings);
  });
}
