import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageWords } from '../../shared/model/index.ts';
import { marksOf } from './page-marks.ts';
import type { OcrMode } from './protocol.ts';
import { type TextRun, type TextStyle, wordsOfText } from './words-of-text.ts';

/** Marks under which a page without text is as good as blank: a rule, a frame. */
const FEW_MARKS = 3;
/** Words up to which a page may be a scan with no more than a stamp for text. */
const STAMP = 12;
/** Share of the page from which an image is the page. */
const MOST = 0.5;

/** True when a page shows something to recognise that its own text does not say. */
async function needsOcr(page: PDFPageProxy, words: number, mode: OcrMode): Promise<boolean> {
  if (mode === 'always') return words > 0 || needsOcr(page, words, 'auto');
  if (words > STAMP && mode !== 'doubted') return false;
  const { count, images, cover } = await marksOf(page);
  return words === 0 ? images > 0 || count > FEW_MARKS : cover >= MOST;
}

/** A page's own text, and whether it must be recognised. */
export async function textOfPage(page: PDFPageProxy, mode: OcrMode): Promise<PageWords> {
  const viewport = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  const runs = items.filter((item): item is TextRun & typeof item => 'str' in item);
  const words = wordsOfText(runs, styles as Record<string, TextStyle>, viewport.transform, page.pageNumber);
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    words,
    needsOcr: await needsOcr(page, words.length, mode),
    turn: 0,
  };
}
