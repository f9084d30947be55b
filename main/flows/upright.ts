import type { Finding, PageWords, ReadDocument, Rectangle } from '../../shared/model/index.ts';
import { turnFromUpright, turnToUpright, uprightSize } from '../../shared/turned.ts';

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

type Read = Pick<ReadDocument, 'statements' | 'findings'>;

/** What was read from upright pages, with its places as they are on the pages as shown. */
export function asShown({ statements, findings }: Read, pages: readonly PageWords[]): Read {
  if (pages.every(({ turn }) => turn === 0)) return { statements, findings };
  const turned = new Map(pages.map((page) => [page.number, page]));
  const place = (number: number, bounds: Rectangle): Rectangle => {
    const page = turned.get(number);
    return page ? turnFromUpright(bounds, page, page.turn) : bounds;
  };
  const shown = (finding: Finding): Finding => {
    const { page, bounds } = finding;
    return page === null || bounds === null ? finding : { ...finding, bounds: place(page, bounds) };
  };
  return {
    statements: statements.map((statement) => ({
      ...statement,
      findings: statement.findings.map(shown),
      transactions: statement.transactions.map((row) =>
        row.page === null ? row : { ...row, bounds: place(row.page, row.bounds) },
      ),
    })),
    findings: findings.map(shown),
  };
}
