import type { Word } from '../../../shared/model/index.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { WEEKDAYS } from '../vocabulary/weekdays.ts';
import { fold } from '../words/fold.ts';
import { GUESSED } from '../words/legible.ts';

/** What recognition makes of dirt and of the edges of paper: a letter or digit by itself, or what it guessed. */
const mayBeDirt = ({ text, source, confidence }: Word): boolean =>
  source === 'ocr' && (text.length === 1 || confidence < GUESSED);

const isWeekday = ({ text }: Word): boolean =>
  fold(text)
    .split(' ')
    .every((word) => word === '' || WEEKDAYS.has(word));

const DATE_HEADINGS: ReadonlySet<string> = new Set(HEADINGS.date);

/** True for a line that is a date, with at most the name of its weekday or what heads columns of dates ("Buchungsdatum:"). */
export function isDay({ dates, money, words, label }: TokenLine): boolean {
  const [date, ...others] = dates;
  if (!date || others.length + money.length > 0) return false;
  const isBeside = (word: Word): boolean => isWeekday(word) || mayBeDirt(word);
  return DATE_HEADINGS.has(label) || words.every((word, at) => (at >= date.from && at <= date.to) || isBeside(word));
}
