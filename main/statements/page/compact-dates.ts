import type { Word } from '../../../shared/model/index.ts';
import { isFigure } from '../columns/is-figure.ts';
import { type ColumnHeading, headingsOf } from '../columns/table-headings.ts';
import { compactDate, type DateToken } from '../tokens/date-tokens.ts';
import { labelOf, type TokenLine } from '../tokens/read-line.ts';
import { overlap } from '../words/overlap.ts';

/** Rows under a heading of dates from which four digits there are a habit. */
const SEVERAL = 3;
const FOUR_DIGITS = /^\d{4}$/;
/** The same two numbers with a space between them, which recognition loses. */
const SPACED = /^\d{2} \d{2}$/;

const isDateHeading = ({ role }: ColumnHeading): boolean => role === 'date' || role === 'valueDate';

/** The headings of dates over each line that has an amount and is no balance or total. */
function headingsOverRows(lines: readonly TokenLine[]): readonly (readonly ColumnHeading[])[] {
  let over: readonly ColumnHeading[] = [];
  return lines.map((line) => {
    const headings = headingsOf(line);
    over = headings ? headings.filter(isDateHeading) : over;
    return headings || line.money.length === 0 || isFigure(line) ? [] : over;
  });
}

const isUnder = ({ bounds }: Pick<Word, 'bounds'>, over: readonly ColumnHeading[]): boolean =>
  over.some((heading) => overlap(heading.bounds, bounds) > 0);

/** Whether every four digits are a day and a month in one order: numbers of checks are not. */
const areDates = (texts: readonly string[]): boolean =>
  [0, 2].some((place) =>
    texts.every((text) => {
      const [day, month] = [Number(text.slice(place, place + 2)), Number(text.slice(2 - place, 4 - place))];
      return day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }),
  );

/**
 * Lines with the dates that a document prints as four digits with nothing between them (`0212`): under headings of dates where
 * rows have such digits, all of which can be a day and a month, and nothing else that is a date.
 */
export function withCompactDates(lines: readonly TokenLine[]): TokenLine[] {
  const overRows = headingsOverRows(lines);
  const digitsOf = ({ words }: TokenLine, over: readonly ColumnHeading[]): number[] =>
    words.flatMap((word, index) => (FOUR_DIGITS.test(word.text) && isUnder(word, over) ? [index] : []));
  const places = lines.map((line, at) => digitsOf(line, overRows[at] ?? []));
  const texts = places.flatMap((indexes, at) => indexes.map((index) => lines[at]?.words[index]?.text ?? ''));
  const hasOthers = lines.some(({ dates }, at) =>
    dates.some((date) => !SPACED.test(date.text) && isUnder(date, overRows[at] ?? [])),
  );
  const rows = places.filter((indexes) => indexes.length > 0).length;
  if (rows < SEVERAL || hasOthers || !areDates(texts)) return [...lines];
  return lines.map((line, at) => withDates(line, places[at] ?? []));
}

function withDates(line: TokenLine, places: readonly number[]): TokenLine {
  if (places.length === 0) return line;
  const found = places.flatMap((index): readonly DateToken[] => {
    const date = compactDate(line.words[index] as Word, index);
    return date ? [date] : [];
  });
  const dates = [...line.dates, ...found].sort((a, b) => a.from - b.from);
  const money = line.money.filter(({ from, to }) => !places.some((index) => index >= from && index <= to));
  return { ...line, dates, money, label: labelOf(line, { dates, money }) };
}
