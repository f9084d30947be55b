import type { Page } from 'tesseract.js';
import type { Rectangle } from '../../../shared/model/index.ts';

/** A word as recognised; its box in pixels of the picture. */
export interface RecognisedWord {
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly box: Rectangle;
  /** What other looks at the same place made of it. */
  readonly alternatives?: readonly string[];
}

/** A mark smaller both ways than this share of a line's height is no letter: a speck of dirt. */
const SPECK = 0.35;
/** Share of a line's height by which a letter may stand out above or below most others of its line. */
const STRAY = 0.3;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const share = (a: Rectangle, b: Rectangle): number =>
  (Math.min(a.yMax, b.yMax) - Math.max(a.yMin, b.yMin)) / Math.max(1, Math.min(a.yMax - a.yMin, b.yMax - b.yMin));

/**
 * The words of a line Tesseract found, specks left out. Each gets the height of the line: Tesseract draws boxes tight
 * around letters, and around specks above and below them, so that words of one line would seem to stand on several.
 */
function wordsOfLine(words: readonly RecognisedWord[]): RecognisedWord[] {
  const written = words.filter(({ text }) => /[\p{L}\d]/u.test(text));
  const [top, bottom] = [median(written.map(({ box }) => box.yMin)), median(written.map(({ box }) => box.yMax))];
  const least = (bottom - top) * SPECK;
  const stray = (bottom - top) * STRAY;
  const line = {
    yMin: Math.min(...written.map(({ box }) => Math.max(box.yMin, top - stray))),
    yMax: Math.max(...written.map(({ box }) => Math.min(box.yMax, bottom + stray))),
  };
  return words
    .filter(({ box }) => box.xMax - box.xMin > least || box.yMax - box.yMin > least)
    .map((word) => {
      const box = { ...word.box, ...line };
      return share(word.box, box) > 0.5 ? { ...word, box } : word;
    });
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
