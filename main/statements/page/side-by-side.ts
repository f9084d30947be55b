import type { DateToken } from '../tokens/date-tokens.ts';
import type { MoneyToken } from '../tokens/money-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { partOfLine } from './part-of-line.ts';

/** How a date begins of which recognition misread the rest. */
const BEGUN = /^\d{1,2}[-/.]/;

const hasDate = ({ dates, words: [first] }: TokenLine): boolean =>
  dates.length === 1 || (dates.length === 0 && first?.source === 'ocr' && BEGUN.test(first.text));

/** The date behind an amount, before the next one, which ends its row there; null where the amount itself ends it. */
const endsRow = (date: DateToken | undefined, amount: MoneyToken, next: MoneyToken | undefined): DateToken | null =>
  date && date.from === amount.to + 1 && date.to < (next?.from ?? Infinity) ? date : null;

/**
 * A line on which several rows stand side by side, as lists of checks are printed (number, date, amount, three times
 * over), as one line a row; any other line as it is. Rows side by side each have exactly one date, one amount and a text
 * of their own: a second date before a balance is no second row.
 */
export function splitSideBySide(line: TokenLine): TokenLine[] {
  const { dates, money } = line;
  if (money.length < 2 || dates.length === 0 || dates.length > money.length) return [line];
  const ends = money.map((amount, index) => (endsRow(dates[index], amount, money[index + 1]) ?? amount).to);
  const parts = ends.map((to, index) => partOfLine(line, (ends[index - 1] ?? -1) + 1, to));
  const last = ends.at(-1) ?? 0;
  const alike = parts.every((part) => hasDate(part) && part.money.length === 1 && part.label !== '');
  return alike && last >= line.words.length - 2 ? parts : [line];
}
