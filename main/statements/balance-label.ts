import { phrasesIn, phraseTable } from './phrases.ts';
import type { TokenLine } from './read-line.ts';
import { FIGURE_LABELS } from './vocabulary/figures.ts';

const BALANCES = phraseTable({
  balance: [...FIGURE_LABELS.opening, ...FIGURE_LABELS.closing, ...FIGURE_LABELS.balance],
});

/** True when a line, but for dates, begins with the label of an opening or closing balance: then it is no transaction. */
export function beginsWithBalance(line: TokenLine): boolean {
  const first = line.words.findIndex((_, index) => !line.dates.some(({ from, to }) => index >= from && index <= to));
  return phrasesIn(line, BALANCES).some(({ from }) => from === first);
}
