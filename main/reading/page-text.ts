import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageWords, Word } from '../../shared/model/index.ts';
import { cutToPage } from './cut-to-page.ts';
import { type Annotation, drawnOver } from './drawn-over.ts';
import { filledFields } from './field-words.ts';
import { LIMITS } from './limits.ts';
import { marksOf, type PageMarks } from './page-marks.ts';
import type { OcrMode } from './protocol.ts';
import { coveringFields, typedWords } from './typed-words.ts';
import { type TextRun, type TextStyle, wordsOfText } from './words-of-text.ts';

/** Marks under which a page without text is as good as blank: a rule, a frame. */
const FEW_MARKS = 3;
/** Words up to which a page may be a scan with no more than a stamp for text. */
const STAMP = 12;

/** Share of characters that stand for no letter from which a text says nothing; a bullet a line stays far below. */
const MEANINGLESS = 0.15;
const NO_LETTER = /[\p{Cc}\p{Co}\p{Cn}\uFFFD]/gu;

/** What a page says by itself, and whether more could be got from drawing it. */
export interface PageText {
  readonly text: PageWords;
  /** False for a page whose picture is too large: it stays as it is, also when it needs recognition. */
  readonly canBeDrawn: boolean;
}

/** True when a page shows something to recognise that its own text does not say. */
function showsMore({ count, images, isPicture, isLost }: PageMarks, words: number): boolean {
  return words === 0 ? images > 0 || isLost || count > FEW_MARKS : isPicture;
}

/** Whether words are written in letters: a font without a table of letters gives the numbers of its shapes instead. */
function isWritten(words: readonly Word[]): boolean {
  const text = words.map((word) => word.text).join('');
  return (text.match(NO_LETTER)?.length ?? 0) < MEANINGLESS * text.length;
}

/** The marks of a page where they decide whether it is recognised; null where its words do. */
async function decidingMarks(page: PDFPageProxy, words: number, mode: OcrMode): Promise<PageMarks | null> {
  if (mode === 'always' && words > 0) return null;
  return words > STAMP && mode !== 'doubted' ? null : marksOf(page);
}

/** A page's own text with what is typed into its form, and whether it must be recognised: a form filled in over a scan is. */
export async function textOfPage(page: PDFPageProxy, mode: OcrMode): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  const runs = items.filter((item): item is TextRun & typeof item => 'str' in item);
  const printed = wordsOfText(runs, styles as Record<string, TextStyle>, viewport.transform, page.pageNumber);
  const words = isWritten(printed) ? cutToPage(printed, viewport) : [];
  const { width, height } = viewport;
  const marks = await decidingMarks(page, words.length, mode);
  const needsOcr = marks === null ? mode === 'always' : showsMore(marks, words.length);
  const annotations: readonly Annotation[] = await page.getAnnotations();
  const filled = filledFields(annotations, viewport, page.pageNumber);
  const drawn = [...drawnOver(annotations, viewport), ...coveringFields(filled, words)];
  const typed = cutToPage(typedWords(filled, words), viewport);
  const text = { number: page.pageNumber, width, height, words: [...words, ...typed], needsOcr, turn: 0 };
  return {
    text: drawn.length > 0 ? { ...text, drawnOver: drawn } : text,
    canBeDrawn: !marks?.isLost && Math.max(width, height) <= LIMITS.side,
  };
}
