import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageWords } from '../../shared/model/index.ts';
import { failure, type Result, success } from '../../shared/result.ts';
import { LIMITS } from './limits.ts';
import type { ReadRequest } from './protocol.ts';
import { type TextRun, type TextStyle, wordsOfText } from './words-of-text.ts';

/** pdf.js wants these as paths that end in a slash. */
const assets = `${dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')).replaceAll('\\', '/')}/`;

/** Operators that put something other than text on a page. */
const MARKS = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.constructPath,
  OPS.shadingFill,
  OPS.showText,
]);

/** Marks under which a page without text is as good as blank: a rule, a frame. */
const FEW_MARKS = 3;
const IMAGES = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);

/** True when a page without text shows something to recognise: an image, or enough outlines to be writing. */
async function showsMarks(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((code) => IMAGES.has(code)) || fnArray.filter((code) => MARKS.has(code)).length > FEW_MARKS;
}

async function readPage(page: PDFPageProxy): Promise<PageWords> {
  const viewport = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  const runs = items.filter((item): item is TextRun & typeof item => 'str' in item);
  const words = wordsOfText(runs, styles as Record<string, TextStyle>, viewport.transform, page.pageNumber);
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    words,
    needsOcr: words.length === 0 && (await showsMarks(page)),
  };
}

function openFailure(error: unknown, fileName: string, triedPasswords: boolean): Result<never> {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'PasswordException')
    return triedPasswords
      ? failure('password_wrong', `${fileName} is protected and none of the passwords given opens it.`)
      : failure('password_required', `${fileName} is protected: give its password to read it.`);
  return failure('pdf_broken', `${fileName} cannot be opened as a PDF (${message}). Ask for the file again.`);
}

/** Opens a PDF, trying the passwords in turn. */
async function open({ bytes, fileName, passwords }: ReadRequest): Promise<Result<PDFDocumentProxy>> {
  const task = getDocument({
    data: bytes,
    cMapUrl: `${assets}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${assets}standard_fonts/`,
    wasmUrl: `${assets}wasm/`,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: 0,
  });
  const left = [...passwords];
  task.onPassword = (answer: (password: string | Error) => void) => {
    const next = left.shift();
    answer(next ?? Object.assign(new Error('no password left'), { name: 'PasswordException' }));
  };
  try {
    return success(await task.promise);
  } catch (error) {
    await task.destroy();
    return openFailure(error, fileName, passwords.length > 0);
  }
}

/**
 * Reads a PDF's own text, page by page.
 *
 * @param onPage called with each page as it is read and the number of pages in all
 * @returns nothing more than success: the pages went to `onPage`
 */
export async function readPdf(
  request: ReadRequest,
  onPage: (page: PageWords, pages: number) => void,
): Promise<Result<null>> {
  const opened = await open(request);
  if (!opened.ok) return opened;
  const document = opened.value;
  try {
    if (document.numPages > LIMITS.pages)
      return failure(
        'too_many_pages',
        `${request.fileName} has ${document.numPages} pages; Egret reads at most ${LIMITS.pages}. Split the file.`,
      );
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      onPage(await readPage(page), document.numPages);
      page.cleanup();
    }
    return success(null);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failure('pdf_broken', `${request.fileName} is damaged and cannot be read whole (${message}).`);
  } finally {
    await document.loadingTask.destroy();
  }
}
