import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageWords } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import { LIMITS } from './limits.ts';
import { type PageRecogniser, RecognitionError } from './ocr/index.ts';
import { openPdf } from './open-pdf.ts';
import { textOfPage } from './page-text.ts';
import type { ReadRequest } from './protocol.ts';
import { renderPage } from './render-page.ts';

async function readPages(
  document: PDFDocumentProxy,
  { ocr }: ReadRequest,
  recogniser: PageRecogniser,
  onPage: (page: PageWords) => void,
): Promise<void> {
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { text, canBeDrawn } = await textOfPage(page, ocr);
    const { drawnOver } = text;
    const onRecognised = (words: PageWords): void => onPage(drawnOver ? { ...words, drawnOver } : words);
    if (text.needsOcr && canBeDrawn && ocr !== 'never')
      await recogniser.add(await renderPage(page), number, onRecognised);
    else onPage(text);
    page.cleanup();
  }
  await recogniser.finish();
}

/**
 * Reads a PDF's own text, page by page, and recognises the pages that need it.
 *
 * @param onPage called with each page as it is read, in any order, and the number of pages in all
 * @returns nothing more than success: the pages went to `onPage`
 */
export async function readPdf(
  request: ReadRequest,
  recogniser: PageRecogniser,
  onPage: (page: PageWords, pages: number) => void,
): Promise<Result<null>> {
  const opened = await openPdf(request);
  if (!opened.ok) return opened;
  const document = opened.value;
  try {
    if (document.numPages === 0)
      return failure('pdf_broken', `${request.fileName} is a PDF without pages. Ask for the file again.`);
    if (document.numPages > LIMITS.pages)
      return failure(
        'too_many_pages',
        `${request.fileName} has ${document.numPages} pages; Egret reads at most ${LIMITS.pages}. Split the file.`,
      );
    await readPages(document, request, recogniser, (page) => onPage(page, document.numPages));
    return success(null);
  } catch (error) {
    // What is wrong with recognition is not wrong with the file.
    if (error instanceof RecognitionError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    return failure(
      'pdf_broken',
      `${request.fileName} is damaged and cannot be read whole (${message}). Ask for the file again.`,
    );
  } finally {
    await document.loadingTask.destroy();
  }
}
