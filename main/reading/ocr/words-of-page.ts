import type { Page } from 'tesseract.js';
import type { Rectangle } from '../../../shared/model/index.ts';

/** A word as recognised; its box in pixels of the picture. */
export interface RecognisedWord {
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly box: Rectangle;
}

/** A mark smaller both ways than this share of a line's height is no letter: a speck of dirt. */
const SPECK = 0.35;
/** Share of a line's height by which a word may stand out above or below its line. */
const STRAY = 0.3;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** A word's box without the specks above or below its line that Tesseract counted in. */
function withinLine(word: RecognisedWord, top: number, bottom: number): RecognisedWord {
  const stray = (bottom - top) * STRAY;
  const yMin = Math.max(word.box.yMin, top - stray);
  const yMax = Math.min(word.box.yMax, bottom + stray);
  // A word that lies outside of its line tells that the line is none.
  return yMax - yMin < (bottom - top) / 2 ? word : { ...word, box: { ...word.box, yMin, yMax } };
}

/** The words of a line Tesseract found, specks left out. */
function wordsOfLine(words: readonly RecognisedWord[]): RecognisedWord[] {
  const written = words.filter(({ text }) => /[\p{L}\d]/u.test(text));
  const [top, bottom] = [median(written.map(({ box }) => box.yMin)), median(written.map(({ box }) => box.yMax))];
  const least = (bottom - top) * SPECK;
  return words
    .filter(({ box }) => box.xMax - box.xMin > least || box.yMax - box.yMin > least)
    .map((word) => (written.includes(word) ? withinLine(word, top, bottom) : word));
}

/** The words Tesseract found, line by line. */
export function wordsOfPage({ blocks }: Page): RecognisedWord[] {
  const lines = (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines: own }) => own));
  return lines.flatMap(({ words }) =>
    wordsOfLine(
      words
        .filter(({ text }) => text.trim() !== '')
        .map(({ text, confidence, bbox: { x0, x1, y0, y1 } }) => ({
          text: text.trim(),
          confidence: Math.min(1, Math.max(0, confidence / 100)),
          box: { xMin: x0, xMax: x1, yMin: y0, yMax: y1 },
        })),
    ),
  );
}

/** How sure Tesseract is of a page as a whole: the mean over its letters, 0 where it found none. */
export function surenessOf(words: readonly RecognisedWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const sure = words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0);
  return letters === 0 ? 0 : sure / letters;
}
