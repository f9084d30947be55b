import type { Word } from '../../../shared/model/index.ts';
import type { DateToken } from '../tokens/date-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { CODES } from '../vocabulary/currencies.ts';

/** How close to the left edge of its line a row's date stands: after a line or check number at most. */
const WORDS_BEFORE = 2;
/** How sure recognition is at most of dirt, or how many letters it sees in it. */
const BLOT = { surest: 0.5, longest: 2 };
/** The number of a receipt, of letters and digits. */
const RECEIPT = /^(?=\D*\d)[A-Z\d]{6,}$/;
/** The number of a check with the letter of a footnote (`5441*i`), and such a letter behind a number. */
const NOTED_NUMBER = /^\d{2,}\W?[a-z]$/;
const NOTE = /^[a-z]$/;
/** What may stand before a row's date: a line, check or receipt number, a currency, or what recognition makes of dirt. */
const mayPrecede = ({ text, source, confidence }: Word, at: number, words: readonly Word[]): boolean =>
  /^\P{L}+$/u.test(text) ||
  RECEIPT.test(text) ||
  CODES.includes(text) ||
  NOTED_NUMBER.test(text) ||
  (NOTE.test(text) && /^\d{2,}\W?$/.test(words[at - 1]?.text ?? '')) ||
  (source === 'ocr' && (confidence < BLOT.surest || text.length <= BLOT.longest));

/** The date in front of a line; null where it has none, or something else stands before it. */
export const leads = (line: TokenLine): DateToken | null => {
  const [date] = line.dates;
  const before = line.words.slice(0, date?.from ?? 0);
  return date && before.length <= WORDS_BEFORE && before.every(mayPrecede) ? date : null;
};
