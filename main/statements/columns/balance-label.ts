import type { Word } from '../../../shared/model/index.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { CODES } from '../vocabulary/currencies.ts';
import { FIGURE_LABELS, POSSESSIVES } from '../vocabulary/figures.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { fold } from '../words/fold.ts';
import { SURE } from '../words/legible.ts';
import { phrasesIn, phraseTable } from '../words/phrases.ts';

const BALANCES = phraseTable({
  balance: [...FIGURE_LABELS.opening, ...FIGURE_LABELS.closing, ...FIGURE_LABELS.balance],
});

/** Letters up to which a word that recognition was not sure of is dirt in front of a line. */
const DIRT = 2;

/** What recognition makes of a date it could not read, or of dirt. */
const isGarbled = ({ text, source, confidence }: Word): boolean =>
  source === 'ocr' && confidence < SURE && (/\d/.test(text) || text.length <= DIRT);

/** True when a line, but for dates, a currency and a possessive, begins with the label of an opening or closing balance: then it is no transaction. */
export function beginsWithBalance(line: TokenLine): boolean {
  const inDate = (index: number): boolean => line.dates.some(({ from, to }) => index >= from && index <= to);
  const start = line.words.findIndex((word, index) => !inDate(index) && !isGarbled(word) && !CODES.includes(word.text));
  const first = POSSESSIVES.test(fold(line.words[start]?.text ?? '')) ? start + 1 : start;
  return phrasesIn(line, BALANCES).some(({ from }) => from === start || from === first);
}

const BALANCE_WORDS: ReadonlySet<string> = new Set(HEADINGS.balance.filter((heading) => !heading.includes(' ')));

/** True for a dated line that says no more than that its one amount is a balance: "01.01.25 Kontostand 1'000.00". */
export const isBareBalance = ({ label, dates, money }: TokenLine): boolean =>
  dates.length === 1 && money.length === 1 && BALANCE_WORDS.has(label);

/** True when a line's words name a balance, whichever it is. */
export const namesBalance = ({ label }: TokenLine): boolean => label.split(' ').some((word) => BALANCE_WORDS.has(word));
