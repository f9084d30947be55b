import { ACCOUNT_NAME_WORDS, ACCOUNT_TITLE_WORDS } from '../vocabulary/header.ts';
import { fold } from '../words/fold.ts';
import type { Line } from '../words/lines.ts';

/** The last digits of a number right behind the name of the account they are of: `Checking (...1234)`. */
const LAST_DIGITS = /^\(?(?:[Xx*•]+|\.{2,}|…)-?(\d{3,6})\)?$/;
/** A dash that parts a name from a number. */
const DASH = /^[-–—]$/;
/** A whole or masked number that ends a title: `Holiday Club - 7000000202`. */
const WHOLE = /^(?=.*\d{4})[Xx*•\d]{6,}$/;
/** Words in the name of an account. */
const LONGEST_NAME = 5;

const namedBy = (line: Line, length: number): string =>
  fold(
    line.words
      .slice(0, length)
      .map(({ text }) => text)
      .join(' '),
  );

const isName = (name: string, words: RegExp): boolean => name.split(' ').length <= LONGEST_NAME && words.test(name);

/** The last digits of an account's number behind its name, where the two begin their line. */
function lastDigitsOf(line: Line): string | null {
  const at = line.words.findIndex(({ text }) => LAST_DIGITS.test(text));
  if (!isName(namedBy(line, Math.max(0, at)), ACCOUNT_NAME_WORDS)) return null;
  return line.words[at]?.text.replace(/[()]/g, '').replace(/^(\.+|…)/, '...') ?? null;
}

/** The number of an account behind its name and a dash, where they are all that stands on their line. */
function titledNumberOf(line: Line): string | null {
  const [dash, number] = line.words.slice(-2);
  if (!dash || !number || !DASH.test(dash.text) || !WHOLE.test(number.text)) return null;
  return isName(namedBy(line, line.words.length - 2), ACCOUNT_TITLE_WORDS) ? number.text : null;
}

/** The number of a card, masked: `4520 XXXX XXXX 6103`, `5232-12**-****-7718`. No other number looks so. */
const MASKED_CARD = /(?<![\dX*•])\d{4}[ -]?(?:\d{2}[Xx*•]{2}|[Xx*•]{4})[ -]?[Xx*•]{4}[ -]?\d{4}(?![\dX*•])/;

/** The masked number of a card, wherever it stands in a line; null where the line has none. */
export const maskedCardOn = ({ words }: Line): string | null =>
  MASKED_CARD.exec(words.map(({ text }) => text).join(' '))?.[0] ?? null;

/** The number of an account that stands without a label behind the account's name, null where the line has none. */
export const numberBehindName = (line: Line): string | null => lastDigitsOf(line) ?? titledNumberOf(line);
