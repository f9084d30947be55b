import { enclose } from '../../../shared/model/index.ts';
import { labelOf, type TokenLine } from '../tokens/read-line.ts';
import type { Line } from '../words/lines.ts';

/** The part of a line from one word to another, with what was found in it. */
export function partOfLine(line: TokenLine, from: number, to: number): TokenLine {
  const words = line.words.slice(from, to + 1);
  const within = <Token extends { from: number; to: number }>(tokens: readonly Token[]): Token[] =>
    tokens
      .filter((token) => token.from >= from && token.to <= to)
      .map((token) => ({ ...token, from: token.from - from, to: token.to - from }));
  const [dates, money] = [within(line.dates), within(line.money)];
  const part: Line = {
    page: line.page,
    words,
    bounds: enclose(words.map(({ bounds }) => bounds)),
    text: words.map(({ text }) => text).join(' '),
  };
  return { ...part, dates, money, label: labelOf(part, { dates, money }) };
}
