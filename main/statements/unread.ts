import type { Rectangle, Word } from '../../shared/model/index.ts';
import { SURE } from './legible.ts';
import { columnAt, type MoneyColumn, overlap } from './money-columns.ts';
import type { TokenLine } from './read-line.ts';

/** Something printed in a column of amounts that recognition made no amount of. */
export interface UnreadCell {
  readonly column: number;
  readonly text: string;
  readonly bounds: Rectangle;
}

/** The date columns of a table, as wide as the dates in them. */
export interface DateColumn {
  readonly xMin: number;
  readonly xMax: number;
}

/** Points by which the dates of one column may stray. */
const STRAY = 6;

const taken = ({ dates, money }: TokenLine, index: number): boolean =>
  [...dates, ...money].some(({ from, to }) => index >= from && index <= to);

const isGarbled = ({ source, confidence, text }: Word): boolean =>
  source === 'ocr' && (confidence < SURE || /\d/.test(text));

/** What stands in columns of amounts and could not be read as one; only recognition leaves such cells. */
export function unreadCells(line: TokenLine, columns: readonly MoneyColumn[]): UnreadCell[] {
  const cells: UnreadCell[] = [];
  line.words.forEach((word, index) => {
    if (taken(line, index) || !isGarbled(word)) return;
    const column = columnAt(columns, word.bounds);
    const filled = line.money.some(({ bounds }) => columnAt(columns, bounds) === column);
    if (column < 0 || filled || cells.some((cell) => cell.column === column)) return;
    cells.push({ column, text: word.text, bounds: word.bounds });
  });
  return cells;
}

/** The words of a line that stand where its date should, and were recognised as none; empty where there are none. */
export function unreadDate(line: TokenLine, columns: readonly DateColumn[]): readonly Word[] {
  const [first] = line.words;
  if (!first || line.money.length === 0) return [];
  const column = columns.find((one) => overlap(one, first.bounds) >= 0.5);
  if (!column) return [];
  const words = line.words.filter((word, index) => word.bounds.xMax <= column.xMax + STRAY && !taken(line, index));
  // What is written there with letters and certainty is a text under the date, not a date.
  return words.some((word) => isGarbled(word)) ? words : [];
}
