import { fold } from './fold.ts';
import { phrasesIn, phraseTable } from './phrases.ts';
import type { TokenLine } from './read-line.ts';
import { FIGURE_LABELS, POSSESSIVES } from './vocabulary/figures.ts';

const BALANCES = phraseTable({
  balance: [...FIGURE_LABELS.opening, ...FIGURE_LABELS.closing, ...FIGURE_LABELS.balance],
});

/** True when a line, but for dates and a possessive, begins with the label of an opening or closing balance: then it is no transaction. */
export function beginsWithBalance(line: TokenLine): boolean {
  const inDate = (index: number): boolean => line.dates.some(({ from, to }) => index >= from && index <= to);
  const start = line.words.findIndex((_, index) => !inDate(index));
  const first = POSSESSIVES.test(fold(line.words[start]?.text ?? '')) ? start + 1 : start;
  return phrasesIn(line, BALANCES).some(({ from }) => from === start || from === first);
}
