import type { CellObject, ColInfo, RowInfo } from 'xlsx';
import { type Look, lookOf } from './looks.ts';
import { textWidth } from './text-width.ts';

/** Points of a line of text, and of what is around it. */
const LINE = 13;
const WRAPPED: ReadonlySet<string> = new Set(['header', 'numberHeader', 'wrapped', 'unprovenAtRight'] satisfies Look[]);
/** Beside the text of a cell, in characters. */
const PADDING = 1;

/** The heights of lines whose text is wrapped; programs do not agree on whether to find them when a file is opened. */
export function rowHeights(cells: readonly (readonly CellObject[])[], widths: readonly ColInfo[]): RowInfo[] {
  const heights: RowInfo[] = [];
  for (const [index, line] of cells.entries()) {
    let lines = 1;
    for (const [column, cell] of line.entries()) {
      if (isWrapped(cell)) lines = Math.max(lines, linesOf(String(cell.v), (widths[column]?.wch ?? 0) - PADDING));
    }
    if (lines > 1) heights[index] = { hpt: lines * LINE };
  }
  return heights;
}

const isWrapped = ({ t, z }: CellObject): boolean =>
  t === 's' && z !== undefined && WRAPPED.has(lookOf(String(z)) ?? '');

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width), 0);

/** As many words on a line as it holds; a word that is wider than a line is broken. */
function linesOfParagraph(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const wide = textWidth(word);
    if (used > 0 && used + 1 + wide > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(wide / width) - 1);
    used += (used > 0 ? 1 : 0) + (wide > width ? wide % width : wide);
  }
  return lines;
}
