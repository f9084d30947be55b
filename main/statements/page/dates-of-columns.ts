import { type ColumnHeading, headingsOf } from '../columns/table-headings.ts';
import { type DateToken, dottedDate, spacedDate } from '../tokens/date-tokens.ts';
import { labelOf, type TokenLine } from '../tokens/read-line.ts';
import { heightOf } from '../words/lines.ts';
import { overlap } from '../words/overlap.ts';

/** Space between the two numbers of a date, in heights of the line. */
const SPACE = 1.2;

/** Figures in front of a line that stand under a heading of dates (`12.15`), as the dates they are. */
function dottedDates({ words }: TokenLine, over: readonly ColumnHeading[]): DateToken[] {
  const found: DateToken[] = [];
  for (const [index, word] of words.entries()) {
    const date = dottedDate(word, index);
    if (!date || !over.some(({ bounds }) => overlap(bounds, date.bounds) > 0)) break;
    found.push(date);
  }
  return found;
}

/** The numbers that stand under a heading of dates, as the dates they are; the line as it is without them. */
function withDatesOfColumn(line: TokenLine, headings: readonly ColumnHeading[]): TokenLine {
  const over = headings.filter(({ role }) => role === 'date' || role === 'valueDate');
  const taken = (index: number): boolean =>
    [...line.dates, ...line.money].some(({ from, to }) => index >= from && index <= to);
  const dotted = dottedDates(line, over);
  const spaced = line.words.flatMap((word, index) => {
    const next = line.words[index + 1];
    if (!next || taken(index) || taken(index + 1)) return [];
    if (next.bounds.xMin - word.bounds.xMax > SPACE * heightOf(word.bounds)) return [];
    const date = spacedDate(word, next, index);
    return date && over.some(({ bounds }) => overlap(bounds, date.bounds) > 0) ? [date] : [];
  });
  if (dotted.length + spaced.length === 0) return line;
  const isDotted = (index: number): boolean => dotted.some(({ from }) => from === index);
  const dates = [...dotted, ...[...line.dates, ...spaced].filter(({ from }) => !isDotted(from))].sort(
    (a, b) => a.from - b.from,
  );
  const money = line.money.filter(({ from }) => !isDotted(from));
  return { ...line, dates, money, label: labelOf(line, { dates, money }) };
}

/** Lines with the dates that only their column's heading tells from other numbers: `03 27`, and `12.15` beside decimal points. */
export function withDatesOfColumns(lines: readonly TokenLine[]): TokenLine[] {
  let headings: readonly ColumnHeading[] = [];
  return lines.map((line) => {
    headings = headingsOf(line) ?? headings;
    return withDatesOfColumn(line, headings);
  });
}
