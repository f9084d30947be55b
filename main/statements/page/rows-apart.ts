import type { DateToken } from '../tokens/date-tokens.ts';
import type { MoneyToken } from '../tokens/money-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { heightOf } from '../words/lines.ts';
import { partOfLine } from './part-of-line.ts';

/** How a date begins of which recognition misread the rest. */
const BEGUN = /^\d{1,2}[-/.]/;
/** Distance, in points, within which what stands beneath a list begins at its left edge. */
const SAME_EDGE = 3;

const hasDate = ({ dates, words: [first] }: TokenLine): boolean =>
  dates.length === 1 || (dates.length === 0 && first?.source === 'ocr' && BEGUN.test(first.text));

/** The date behind an amount, before the next one, which ends its row there; null where the amount itself ends it. */
const endsRow = (date: DateToken | undefined, amount: MoneyToken, next: MoneyToken | undefined): DateToken | null =>
  date && date.from === amount.to + 1 && date.to < (next?.from ?? Infinity) ? date : null;

/**
 * The rows of a line on which several stand side by side, each with exactly one date, one amount and a text of its own: a
 * second date before a balance is no second row. Null for any other line.
 */
function rowsOf(line: TokenLine): readonly TokenLine[] | null {
  const { dates, money } = line;
  if (money.length < 2 || dates.length === 0 || dates.length > money.length) return null;
  const ends = money.map((amount, index) => (endsRow(dates[index], amount, money[index + 1]) ?? amount).to);
  const parts = ends.map((to, index) => partOfLine(line, (ends[index - 1] ?? -1) + 1, to));
  const last = ends.at(-1) ?? 0;
  const alike = parts.every((part) => hasDate(part) && part.money.length === 1 && part.label !== '');
  return alike && last >= line.words.length - 2 ? parts : null;
}

/** A line beneath lists side by side as a text and, from the edge of a list on, the total of the rows; null for another. */
function textAndTotal(line: TokenLine, edges: readonly number[]): readonly TokenLine[] | null {
  const { words, money, dates } = line;
  if (money.length !== 1 || dates.length > 0) return null;
  const at = words.findIndex(({ bounds }, index) => {
    const before = words[index - 1];
    const isApart = before !== undefined && bounds.xMin - before.bounds.xMax > heightOf(bounds);
    return isApart && edges.some((edge) => Math.abs(bounds.xMin - edge) <= SAME_EDGE);
  });
  if (at < 0) return null;
  const [text, total] = [partOfLine(line, 0, at - 1), partOfLine(line, at, words.length - 1)];
  return text.money.length === 0 && total.label !== '' ? [text, total] : null;
}

/**
 * Lines with one row each: where rows stand side by side, as lists of checks are printed (number, date, amount, three times
 * over), each row is a line, and so is the total under one list beside a note under another.
 */
export function rowsApart(lines: readonly TokenLine[]): TokenLine[] {
  let edges: readonly number[] = [];
  let page = 0;
  return lines.flatMap((line): readonly TokenLine[] => {
    if (line.page !== page) edges = [];
    page = line.page;
    const rows = rowsOf(line);
    if (rows) edges = rows.map(({ bounds }) => bounds.xMin);
    const parts = rows ?? textAndTotal(line, edges) ?? [line];
    if (parts.length === 1) edges = [];
    return parts;
  });
}
