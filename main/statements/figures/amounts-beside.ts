import { bareAmount } from '../columns/unread.ts';
import type { MoneyToken } from '../tokens/money-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { LABEL_FILLERS } from '../vocabulary/figures.ts';
import { MONTHS } from '../vocabulary/months.ts';
import { fold } from '../words/fold.ts';
import { GUESSED, SURE } from '../words/legible.ts';

const LONG_WORD = /^\p{L}{6,}$/u;
/** A whole number: how many transactions a figure sums. */
export const COUNT = /^\(?(\d{1,5})\)?[:.]?$/;
const TIME_OF_DAY = /^\d{1,2}[:.]\d{2}$/;
const CLOCK = /^\d{1,2}:\d{2}$/;

/** The amounts of a line between two words; where there is none, bare digits that may have been one. */
export function amountsIn(line: TokenLine, after: number, limit: number): readonly MoneyToken[] {
  const isInside = (index: number): boolean => index > after && index < limit;
  const read = line.money.filter(({ from }) => isInside(from));
  // Recognition takes the colon of a time for the mark of an amount.
  const amounts = read.filter(({ from }, at) => at === read.length - 1 || !CLOCK.test(line.words[from]?.text ?? ''));
  if (amounts.length > 0) return amounts;
  const inDate = (index: number): boolean => line.dates.some(({ from, to }) => index >= from && index <= to);
  const bare = line.words.flatMap((word, index) =>
    isInside(index) && !inDate(index) ? (bareAmount(word, index) ?? []) : [],
  );
  return bare.slice(-1);
}

const LATIN = /\p{Script=Latin}/u;

/** True for a word in another script than a label's: it says the label again. */
const saysAgain = (text: string, label: string): boolean =>
  LATIN.test(label) && /\p{L}/u.test(text) && !LATIN.test(text);

/** The words between a label and its figure: a count among them, or null when something else stands there. */
export function between(line: TokenLine, from: number, to: number): { count: number | null } | null {
  let count: number | null = null;
  for (let index = from; index < to; index += 1) {
    if (line.dates.some((date) => index >= date.from && index <= date.to)) continue;
    const { text = '', source, confidence = 1, alternatives } = line.words[index] ?? {};
    if (TIME_OF_DAY.test(text) || saysAgain(text, line.words[from - 1]?.text ?? '')) continue;
    const number = COUNT.exec(text);
    // A count that recognition was not sure of, or saw otherwise when it looked again, counts nothing.
    if (number) count = source === 'ocr' && (confidence < SURE || alternatives) ? null : Number(number[1]);
    // The name of a month whose day was not recognised.
    else if (source === 'ocr' && MONTHS.has(fold(text))) continue;
    // What recognition hardly believes is a rule or a speck, or one word of a date; a long word it is not.
    else if (source === 'ocr' && confidence < (text.length === 1 ? SURE : GUESSED) && !LONG_WORD.test(text)) continue;
    else if (
      fold(text)
        .split(' ')
        .some((word) => word !== '' && !LABEL_FILLERS.has(word))
    )
      return null; // prettier-ignore
  }
  return { count };
}

/** The one amount of a line that stands in front of the words it ends with, and behind nothing but dates; null where none does. */
export function amountInFront({ words, dates, money: [amount, other] }: TokenLine, label: number): MoneyToken | null {
  const inDate = (index: number): boolean => dates.some(({ from, to }) => index >= from && index <= to);
  if (!amount || other || amount.to !== label - 1) return null;
  return words.every((_, index) => index >= amount.from || inDate(index)) ? amount : null;
}

/** The first of some amounts with those that follow it without a word between: what stands behind a word is of that. */
export function upToWords(line: TokenLine, amounts: readonly MoneyToken[]): readonly MoneyToken[] {
  const end = amounts.findIndex(({ from }, at) => {
    const before = amounts[at - 1];
    return before !== undefined && between(line, before.to + 1, from) === null;
  });
  return end < 0 ? amounts : amounts.slice(0, end);
}
