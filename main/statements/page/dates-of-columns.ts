import { type ColumnHeading, headingsOf } from '../columns/table-headings.ts';
import { type DateToken, shortDate, spacedDate } from '../tokens/date-tokens.ts';
import { labelOf, type TokenLine } from '../tokens/read-line.ts';
import { heightOf } from '../words/lines.ts';
import { overlap } from '../words/overlap.ts';

/** Space between the two numbers of a date, in heights of the line. */
const SPACE = 1.2;

/**
 * Words that stand under a heading of dates as the dates they are. A figure (`12.15`) is one in front of its line only: behind
 * other words it is an amount.
 */
function shortDates({ words, dates }: TokenLine, over: readonly ColumnHeading[]): DateToken[] {
  const found: DateToken[] = [];
  let leads = true;
  for (const [index, word] of words.entries()) {
    const date = dates.some(({ from, to }) => index >= from && index <= to) ? null : shortDate(word, index);
    const isUnder = date !== null && over.some(({ bounds }) => overlap(bounds, date.bounds) > 0);
    if (isUnder && (leads || word.text.includes('-'))) found.push(date);
    leads &&= isUnder;
  }
  return found;
}

/** The numbers that stand under a heading of dates, as the dates they are; the line as it is without them. */
function withDatesOfColumn(line: TokenLine, headings: readonly ColumnHeading[]): TokenLine {
  const over = headings.filter(({ role }) => role === 'date' || role === 'valueDate');
  const taken = (index: number): boolean =>
    [...line.dates, ...line.money].some(({ from, to }) => index >= from && index <= to);
  const short = shortDates(line, over);
  const spaced = line.words.flatMap((word, index) => {
    const next = line.words[index + 1];
    if (!next || taken(index) || taken(index + 1)) return [];
    if (next.bounds.xMin - word.bounds.xMax > SPACE * heightOf(word.bounds)) return [];
    const date = spacedDate(word, next, index);
    return date && over.some(({ bounds }) => overlap(bounds, date.bounds) > 0) ? [date] : [];
  });
  if (short.length + spaced.length === 0) return line;
  const isShort = (index: number): boolean => short.some(({ from }) => from === index);
  const dates = [...short, ...[...line.dates, ...spaced].filter(({ from }) => !isShort(from))].sort(
    (a, b) => a.from - b.from,
  );
  const money = line.money.filter(({ from }) => !isShort(from));
  return { ...line, dates, money, label: labelOf(line, { dates, money }) };
}

/** Lines with the dates that only their column's heading tells from other numbers: `03 27`, `1-3`, and `12.15` beside decimal points. */
export function withDatesOfColumns(lines: readonly TokenLine[]): TokenLine[] {
  let headings: readonly ColumnHeading[] = [];
  return lines.map((line) => {
    headings = headingsOf(line) ?? headings;
    return withDatesOfColumn(line, headings);
  });
}
