import type { Rectangle, Word } from '../../../shared/model/index.ts';
import type { MoneyToken } from '../tokens/money-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { MONTHS } from '../vocabulary/months.ts';
import { fold } from '../words/fold.ts';
import { GUESSED, SURE } from '../words/legible.ts';
import { overlap } from '../words/overlap.ts';
import type { DateColumn } from './date-columns.ts';
import { columnAt, type MoneyColumn } from './money-columns.ts';

/** Something printed in a column of amounts that recognition made no amount of. */
export interface UnreadCell {
  readonly column: number;
  readonly text: string;
  readonly bounds: Rectangle;
}

/** Share of a word that lies in the column it belongs to. */
const SAME_PLACE = 0.5;
/** How much wider than the column a date may be of which no digit was read. */
const WIDEST = 1.3;

/** Written as a date is, of a day that no calendar has. */
const DATE_IN_DIGITS = /^\d{1,4}([./-])\d{1,3}(?:\1\d{0,4})?$/;

const taken = ({ dates, money }: TokenLine, index: number): boolean =>
  [...dates, ...money].some(({ from, to }) => index >= from && index <= to);

/** Letters only, as words are; figures are not taken for so many. */
const LETTERS = /^\p{L}{4,}$/u;

/** Too narrow for an amount, which takes more room than its height. */
const isSpeck = ({ bounds: { xMin, xMax, yMin, yMax } }: Word): boolean => xMax - xMin < yMax - yMin;

const isText = ({ text, confidence }: Word): boolean => LETTERS.test(text) && confidence >= GUESSED;

const isGarbled = (word: Word): boolean =>
  word.source === 'ocr' && (/\d/.test(word.text) || (word.confidence < SURE && !isSpeck(word) && !isText(word)));

/** Right behind a colon stands what the words before it name, such as the number of an account; right before it, a name. */
const isNamed = ({ words }: TokenLine, index: number): boolean =>
  [words[index - 1], words[index + 1]].some((beside) => beside?.text.endsWith(':'));

/** Digits from which a figure that lost its decimal mark may be an amount. */
const LEAST_DIGITS = 3;

/** A word of bare digits as the amount it may be, of which recognition lost the marks: no more than a guess. */
export function bareAmount({ text, source, confidence, bounds }: Word, index: number): MoneyToken | null {
  if (source !== 'ocr' || !/^\d+$/.test(text) || text.length < LEAST_DIGITS) return null;
  const guess = Math.min(confidence, GUESSED);
  return {
    minor: Number(text),
    mark: null,
    signed: false,
    bounds,
    confidence: guess,
    alternatives: [],
    from: index,
    to: index,
  };
}

/** The columns in which a line may hold an amount that was not read: those its section uses, without those it fills. */
const openColumns = ({ money }: TokenLine, columns: readonly MoneyColumn[], used: ReadonlySet<number>): Set<number> => {
  const filled = new Set(money.map(({ bounds }) => columnAt(columns, bounds)));
  return new Set([...used].filter((column) => !filled.has(column)));
};

/**
 * Bare digits where an amount stands. They count only where the arithmetic bears them out.
 *
 * @param used the columns in which the line's section has amounts
 */
export function bareAmounts(line: TokenLine, columns: readonly MoneyColumn[], used: ReadonlySet<number>): MoneyToken[] {
  const open = openColumns(line, columns, used);
  // A number in front of the date is that of a line or a check.
  const first = line.dates[0]?.to ?? -1;
  return line.words.flatMap((word, index): MoneyToken[] => {
    const amount = index > first && !taken(line, index) && !isNamed(line, index) ? bareAmount(word, index) : null;
    return amount && open.has(columnAt(columns, amount.bounds)) ? [amount] : [];
  });
}

/**
 * What stands in columns of amounts and could not be read as one; only recognition leaves such cells.
 *
 * @param used the columns in which the line's section has amounts
 */
export function unreadCells(line: TokenLine, columns: readonly MoneyColumn[], used: ReadonlySet<number>): UnreadCell[] {
  const open = openColumns(line, columns, used);
  const cells: UnreadCell[] = [];
  line.words.forEach((word, index) => {
    if (taken(line, index) || isNamed(line, index) || !isGarbled(word)) return;
    const column = columnAt(columns, word.bounds);
    if (!open.delete(column)) return;
    cells.push({ column, text: word.text, bounds: word.bounds });
  });
  return cells;
}

/** The words of a line that stand where its date should and are none, as recognised or as written; empty where there are none. */
export function unreadDate(line: TokenLine, columns: readonly DateColumn[]): readonly Word[] {
  if (line.money.length === 0) return [];
  const column = columns.find((one) => line.words.some(({ bounds }) => overlap(one, bounds) >= SAME_PLACE));
  if (!column) return [];
  const words = line.words.filter(({ bounds }, index) => overlap(column, bounds) >= SAME_PLACE && !taken(line, index));
  // What is written there with letters, or with certainty, is a text under the date, not a date.
  const isTrace = ({ source, text, confidence, bounds: { xMin, xMax } }: Word): boolean =>
    DATE_IN_DIGITS.test(text) ||
    (source === 'ocr' &&
      (/\d/.test(text) ||
        MONTHS.has(fold(text)) ||
        (confidence < GUESSED &&
          text.length > 2 &&
          !LETTERS.test(fold(text)) &&
          xMax - xMin <= (column.xMax - column.xMin) * WIDEST)));
  return words.some(isTrace) ? words : [];
}
