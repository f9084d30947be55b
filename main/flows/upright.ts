import type { PageWords } from '../../shared/model/index.ts';
import { turnFromUpright, turnToUpright, uprightSize } from '../../shared/turned.ts';
import { type ReadStatements, withPlaces } from '../statements/index.ts';

/** The page with its writing upright, as rows and columns are looked for; a page that is not turned stays as it is. */
export function uprightPage(page: PageWords): PageWords {
  const { turn, words } = page;
  if (turn === 0) return page;
  return {
    ...page,
    ...uprightSize(page, turn),
    words: words.map((word) => ({ ...word, bounds: turnToUpright(word.bounds, page, turn), angle: 0 })),
    turn: 0,
  };
}

/** What was read from upright pages, with its places as they are on the pages as shown. */
export function asShown(read: ReadStatements, pages: readonly PageWords[]): ReadStatements {
  if (pages.every(({ turn }) => turn === 0)) return read;
  const turned = new Map(pages.map((page) => [page.number, page]));
  return withPlaces(read, (number, bounds) => {
    const page = turned.get(number);
    return page ? turnFromUpright(bounds, page, page.turn) : bounds;
  });
}
