import type { PageWords, Rectangle, Word } from '../../../shared/model/index.ts';
import { heightOf, linesOfPage } from '../words/lines.ts';

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/gu;
const LETTER = /\p{L}/gu;

const count = (pages: readonly PageWords[], letters: RegExp): number =>
  pages.reduce((sum, { words }) => sum + words.reduce((n, { text }) => n + (text.match(letters)?.length ?? 0), 0), 0);

/** True for pages most of whose letters are written from right to left: there labels stand right of their figures. */
export const readsFromRight = (pages: readonly PageWords[]): boolean =>
  count(pages, RIGHT_TO_LEFT) * 2 > count(pages, LETTER);

/** A rectangle as it is in a mirror that stands upright on the page. */
export const mirroredBounds = ({ xMin, xMax, ...rest }: Rectangle, { width }: Pick<PageWords, 'width'>): Rectangle => ({
  ...rest,
  xMin: width - xMax,
  xMax: width - xMin,
});

/** The words of a line by cells: words with no more space between them than in a text. */
function cellsOf(words: readonly Word[]): Word[][] {
  const cells: Word[][] = [];
  for (const word of words) {
    const last = cells.at(-1)?.at(-1);
    if (last && word.bounds.xMin - last.bounds.xMax <= heightOf(word.bounds)) cells.at(-1)?.push(word);
    else cells.push([word]);
  }
  return cells;
}

/**
 * A page with its cells from the other side: the first column of what is read from the right is then the first. The words of a
 * cell keep their order, which is that of its text.
 */
export function mirrored(page: PageWords): PageWords {
  const words = linesOfPage(page).flatMap((line) =>
    cellsOf(line.words).flatMap((cell) => {
      const [from, to] = [cell[0]?.bounds.xMin ?? 0, cell.at(-1)?.bounds.xMax ?? 0];
      const shift = page.width - to - from;
      return cell.map((word) => {
        const { xMin, xMax } = word.bounds;
        return { ...word, bounds: { ...word.bounds, xMin: xMin + shift, xMax: xMax + shift } };
      });
    }),
  );
  return { ...page, words };
}
