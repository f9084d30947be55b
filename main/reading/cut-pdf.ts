import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { failure, type Result, success } from '../../shared/result.ts';
import { openPdf } from './open-pdf.ts';
import type { CutRequest } from './protocol.ts';

/** What a page shows in text, and its size: enough to tell whether a part has the page that it should have. */
async function traceOf(document: PDFDocumentProxy, number: number): Promise<string> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const texts = items.map((item) => ('str' in item ? [item.str, item.transform] : null));
  page.cleanup();
  return JSON.stringify([page.view, page.rotate, texts]);
}

/** Whether a part opens, and has these pages and no others. */
async function isFaithful(request: CutRequest, source: PDFDocumentProxy, part: Uint8Array, pages: readonly number[]) {
  const opened = await openPdf({ ...request, bytes: new Uint8Array(part), passwords: [] });
  if (!opened.ok) return false;
  try {
    if (opened.value.numPages !== pages.length) return false;
    for (const [at, number] of pages.entries())
      if ((await traceOf(opened.value, at + 1)) !== (await traceOf(source, number))) return false;
    return true;
  } finally {
    await opened.value.loadingTask.destroy();
  }
}

const isEachOnce = (pages: readonly number[], count: number): boolean =>
  pages.length === count && pages.toSorted((a, b) => a - b).every((number, at) => number === at + 1);

/**
 * Cuts a PDF into parts, each page in one of them, and opens each again to hold it against the pages it is of.
 *
 * @param onPart called with the bytes of each part in the order of the request
 * @returns nothing more than success: the parts went to `onPart`
 */
export async function cutPdf(request: CutRequest, onPart: (bytes: Uint8Array) => void): Promise<Result<null>> {
  const { fileName, parts } = request;
  const opened = await openPdf(request);
  if (!opened.ok) return opened;
  const document = opened.value;
  try {
    const { numPages } = document;
    if (!isEachOnce(parts.flat(), numPages))
      return failure(
        'invalid_request',
        `${fileName} has ${numPages} pages, numbered from 1; name each of them once to cut it into parts.`,
      );
    for (const pages of parts) {
      const includePages = pages.map((number) => number - 1);
      // pdf.js answers null where a page cannot be copied.
      const part = (await document.extractPages([{ document: null, includePages }])) as Uint8Array | null;
      if (part === null || !(await isFaithful(request, document, part, pages)))
        return failure('pdf_broken', `Pages ${pages.join(', ')} of ${fileName} cannot be cut out. Ask for them alone.`);
      onPart(part);
    }
    return success(null);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failure('pdf_broken', `${fileName} is damaged and cannot be cut (${message}). Ask for the file again.`);
  } finally {
    await document.loadingTask.destroy();
  }
}
