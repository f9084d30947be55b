import { note } from '../../../shared/checks/note.ts';
import type { Finding, PageWords, Rectangle, Statement } from '../../../shared/model/index.ts';

const overlaps = (a: Rectangle, b: Rectangle): boolean =>
  a.xMin < b.xMax && b.xMin < a.xMax && a.yMin < b.yMax && b.yMin < a.yMax;

/** What somebody drew on a page, with the page. */
interface Drawing {
  readonly page: number;
  readonly bounds: Rectangle;
}

function findingsOf({ transactions }: Statement, drawings: readonly Drawing[]): Finding[] {
  return drawings.flatMap(({ page, bounds }) =>
    transactions.flatMap((row, index): Finding[] => {
      if (row.page !== page || !overlaps(row.bounds, bounds)) return [];
      const message = `Something is drawn over row ${index + 1} (${row.date}) that is no part of the page's text: what is seen there may differ from what was read. Compare it with the bank's own file.`;
      return [{ ...note('drawn_over', 'warning', message, { page, bounds }), transactionId: row.id }];
    }),
  );
}

/**
 * Statements with what was drawn over their rows after the file was made: it hides what the text says, and the arithmetic is
 * of the text.
 *
 * @param pages the pages the statements were read from, with places as rows have them
 */
export function withDrawnOver(statements: readonly Statement[], pages: readonly PageWords[]): Statement[] {
  const drawings = pages.flatMap(({ number, drawnOver = [] }) => drawnOver.map((bounds) => ({ page: number, bounds })));
  if (drawings.length === 0) return [...statements];
  return statements.map((statement) => ({
    ...statement,
    findings: [...statement.findings, ...findingsOf(statement, drawings)],
  }));
}
