import type { TokenLine } from '../tokens/read-line.ts';
import { partOfLine } from './part-of-line.ts';

/** How a date begins of which recognition misread the rest. */
const BEGUN = /^\d{1,2}[-/.]/;

const hasDate = ({ dates, words: [first] }: TokenLine): boolean =>
  dates.length === 1 || (dates.length === 0 && first?.source === 'ocr' && BEGUN.test(first.text));

/**
 * A line on which several rows stand side by side, as lists of checks are printed (number, date, amount, three times
 * over), as one line a row; any other line as it is. Rows side by side each have exactly one date, one amount and a text
 * of their own: a second date before a balance is no second row.
 */
export function splitSideBySide(line: TokenLine): TokenLine[] {
  const { dates, money } = line;
  if (money.length < 2 || dates.length === 0 || dates.length > money.length) return [line];
  const parts = money.map((token, index) =>
    partOfLine(line, index === 0 ? 0 : (money[index - 1]?.to ?? 0) + 1, token.to),
  );
  const last = money.at(-1)?.to ?? 0;
  const alike = parts.every((part) => hasDate(part) && part.money.length === 1 && part.label !== '');
  return alike && last >= line.words.length - 2 ? parts : [line];
}
