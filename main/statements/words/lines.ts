import { enclose, type PageWords, type Rectangle, type Word } from '../../../shared/model/index.ts';

/** Words that stand on one line of a page, left to right. */
export interface Line {
  readonly page: number;
  readonly words: readonly Word[];
  readonly bounds: Rectangle;
  readonly text: string;
}

/** Space between the lines of one row, as a share of a line's height. */
export const LINE_GAP = 0.95;

/** Words steeper than this are watermarks and side notes, not part of a line (degrees). */
const UPRIGHT = 3;
/** How far, as a share of the smaller height, two centres may differ on one line. */
const SAME_LINE = 0.4;

export const centreY = ({ yMin, yMax }: Rectangle): number => (yMin + yMax) / 2;
export const heightOf = ({ yMin, yMax }: Rectangle): number => yMax - yMin;

const overlapShare = (a: Rectangle, b: Rectangle): number => {
  const width = Math.min(a.xMax, b.xMax) - Math.max(a.xMin, b.xMin);
  return width / Math.max(1e-6, Math.min(a.xMax - a.xMin, b.xMax - b.xMin));
};

/** Some files draw a word twice, a hair apart, to make it bold: a person sees one. */
const isDrawnTwice = (word: Word, last: Word | undefined): boolean =>
  last !== undefined && last.text === word.text && overlapShare(last.bounds, word.bounds) > 0.8;

function lineOf(words: Word[]): Line {
  const sorted = words.sort((a, b) => a.bounds.xMin - b.bounds.xMin);
  const once = sorted.filter((word, index) => !isDrawnTwice(word, sorted[index - 1]));
  const [first] = once;
  return {
    page: first?.page ?? 0,
    words: once,
    bounds: enclose(once.map(({ bounds }) => bounds)),
    text: once.map(({ text }) => text).join(' '),
  };
}

/** The lines of a page from top to bottom. Only upright words take part. */
export function linesOfPage(page: PageWords): Line[] {
  const upright = page.words
    .filter(({ angle }) => Math.abs(angle) <= UPRIGHT)
    .sort((a, b) => centreY(a.bounds) - centreY(b.bounds));
  const groups: Word[][] = [];
  let centre = 0;
  let height = 0;
  for (const word of upright) {
    const group = groups.at(-1);
    const same = Math.abs(centreY(word.bounds) - centre) <= SAME_LINE * Math.min(heightOf(word.bounds), height);
    if (group && same) group.push(word);
    else {
      groups.push([word]);
      centre = centreY(word.bounds);
      height = heightOf(word.bounds);
    }
  }
  return groups.map(lineOf);
}
