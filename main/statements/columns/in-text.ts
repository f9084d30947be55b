import type { Word } from '../../../shared/model/index.ts';
import type { MoneyToken } from '../tokens/money-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { heightOf } from '../words/lines.ts';

/** Space between the words of a sentence, as a share of a line's height. */
const IN_TEXT = 0.6;

const areClose = (left: Word | undefined, right: Word | undefined): boolean =>
  left !== undefined && right !== undefined && right.bounds.xMin - left.bounds.xMax <= IN_TEXT * heightOf(right.bounds);

/** True for an amount right behind a word: what stands in a column keeps its distance. */
export const followsText = ({ words }: TokenLine, { from }: MoneyToken): boolean =>
  areClose(words[from - 1], words[from]);

/** True for an amount with words close before and behind it, as in a sentence: no column has it. */
export const isInText = (line: TokenLine, token: MoneyToken): boolean =>
  followsText(line, token) && areClose(line.words[token.to], line.words[token.to + 1]);
