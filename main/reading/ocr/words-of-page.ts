import type { Page } from 'tesseract.js';
import type { Rectangle } from '../../../shared/model/index.ts';

/** A word as recognised; its box in pixels of the picture. */
export interface RecognisedWord {
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly box: Rectangle;
}

/** The words Tesseract found, line by line. */
export function wordsOfPage({ blocks }: Page): RecognisedWord[] {
  const lines = (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines: own }) => own));
  return lines
    .flatMap(({ words }) => words)
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, confidence, bbox: { x0, x1, y0, y1 } }) => ({
      text: text.trim(),
      confidence: Math.min(1, Math.max(0, confidence / 100)),
      box: { xMin: x0, xMax: x1, yMin: y0, yMax: y1 },
    }));
}

/** How sure Tesseract is of a page as a whole: the mean over its letters, 0 where it found none. */
export function surenessOf(words: readonly RecognisedWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const sure = words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0);
  return letters === 0 ? 0 : sure / letters;
}
