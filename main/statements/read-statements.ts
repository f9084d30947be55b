import { note } from '../../shared/checks/note.ts';
import type { Finding, PageWords, Statement } from '../../shared/model/index.ts';
import { occurrenceCounter } from './accounts/occurrence.ts';
import { chooseParts } from './choose-parts.ts';
import { printEveryDate } from './dates/row-dates.ts';
import { isStatement } from './is-statement.ts';
import { documentText, type ReadingSettings } from './page/document-text.ts';
import { mirrored, mirroredBounds, readsFromRight } from './page/mirrored.ts';
import { repeatedPages } from './page/repeated-pages.ts';
import { statementOf } from './statement-of.ts';
import { withPlaces } from './with-places.ts';

export interface ReadStatements {
  readonly statements: readonly Statement[];
  /** About the document as a whole. */
  readonly findings: readonly Finding[];
}

const needsOcr = ({ number }: PageWords): Finding => ({
  ...note('needs_ocr', 'error', `Page ${number} is a picture without text and was not recognised.`),
  page: number,
});

/**
 * The statements of a document, read from its words and judged by their own arithmetic.
 *
 * @param pages every page of the document, in order
 * @param documentId SHA-256 of its bytes; ids derive from it
 */
export function readStatements(
  pages: readonly PageWords[],
  documentId: string,
  settings: ReadingSettings,
): ReadStatements {
  if (!readsFromRight(pages)) return readFromLeft(pages, documentId, settings);
  const shown = new Map(pages.map((page) => [page.number, page]));
  return withPlaces(readFromLeft(pages.map(mirrored), documentId, settings), (number, bounds) => {
    const page = shown.get(number);
    return page ? mirroredBounds(bounds, page) : bounds;
  });
}

function readFromLeft(pages: readonly PageWords[], documentId: string, settings: ReadingSettings): ReadStatements {
  const repeated = repeatedPages(pages);
  const once = pages.filter(({ number }) => !repeated.some(({ page }) => page === number));
  const findings = [
    ...pages.filter((page) => page.needsOcr).map(needsOcr),
    ...repeated.map(({ page, first }) => ({
      ...note('statement_repeated', 'warning', `Page ${page} repeats page ${first}; it was counted once.`),
      page,
    })),
  ];
  const occurrence = occurrenceCounter();
  const parts = chooseParts(documentText(once, documentId, settings)).filter(isStatement);
  const everyDate = printEveryDate(parts.flatMap(({ judged }) => judged.rows.map(({ row }) => row)));
  const statements = parts.map((part) => statementOf(part, occurrence, everyDate));
  if (statements.length > 0 || findings.length > 0) return { statements, findings };
  return {
    statements,
    findings: [note('no_statement_found', 'warning', 'Nothing in this file is a bank or card statement.')],
  };
}
