import type { Word } from '../../../shared/model/index.ts';
import type { MoneyToken } from '../tokens/money-tokens.ts';
import { labelOf, type TokenLine } from '../tokens/read-line.ts';
import { CREDIT_MARKS, DEBIT_MARKS } from '../vocabulary/marks.ts';
import { fold } from '../words/fold.ts';
import { heightOf } from '../words/lines.ts';
import { overlap } from '../words/overlap.ts';

/** A mark that stands alone beside an amount, however far from it. */
interface LoneMark {
  readonly line: number;
  readonly word: Word;
  readonly index: number;
  readonly token: MoneyToken;
  readonly mark: 'credit' | 'debit';
}

/** Space around a word that stands in a column of its own, in heights of the line. */
const APART = 1.2;
const SAME_COLUMN = 0.5;
const LEAST = 2;

const distance = ({ bounds }: Word, token: MoneyToken): number =>
  Math.max(bounds.xMin - token.bounds.xMax, token.bounds.xMin - bounds.xMax);

function loneMarks(line: TokenLine, at: number): LoneMark[] {
  const { words, money } = line;
  return words.flatMap((word, index): LoneMark[] => {
    const mark = CREDIT_MARKS.has(fold(word.text)) ? 'credit' : DEBIT_MARKS.has(fold(word.text)) ? 'debit' : null;
    const beside = money
      .filter(({ from, to, mark: own }) => own === null && (from === index + 1 || to === index - 1))
      .sort((a, b) => distance(word, a) - distance(word, b));
    const [before, after] = [words[index - 1], words[index + 1]];
    const gaps = [
      before ? word.bounds.xMin - before.bounds.xMax : Number.POSITIVE_INFINITY,
      after ? after.bounds.xMin - word.bounds.xMax : Number.POSITIVE_INFINITY,
    ];
    const isAlone = gaps.every((gap) => gap > APART * heightOf(word.bounds));
    const [token] = beside;
    return mark && token && isAlone ? [{ line: at, word, index, token, mark }] : [];
  });
}

const marked = ({ token, mark, index }: LoneMark): MoneyToken => ({
  ...token,
  mark,
  from: Math.min(token.from, index),
  to: Math.max(token.to, index),
});

/**
 * Lines whose amounts bear the marks that stand for them in a column of their own ("D/C", "Dr/Cr"): a word like that counts
 * when most rows have one at the same place, so that a letter at the end of a text does not.
 */
export function withMarkColumns(lines: readonly TokenLine[]): TokenLine[] {
  const marks = lines.flatMap(loneMarks);
  const rows = lines.filter(({ dates, money }) => dates.length > 0 && money.length > 0).length;
  const isColumn = ({ word }: LoneMark): boolean => {
    const same = marks.filter((other) => overlap(other.word.bounds, word.bounds) >= SAME_COLUMN);
    const many = new Set(same.map(({ line }) => line)).size;
    return many >= LEAST && many * 2 > rows;
  };
  const known = marks.filter(isColumn);
  return lines.map((line, at) => {
    const own = known.filter((mark) => mark.line === at);
    if (own.length === 0) return line;
    const money = line.money.map((token) => {
      const mark = own.find((one) => one.token === token);
      return mark ? marked(mark) : token;
    });
    return { ...line, money, label: labelOf(line, { dates: line.dates, money }) };
  });
}
