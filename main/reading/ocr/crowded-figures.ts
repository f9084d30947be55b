import type { RecognisedWord } from './words-of-page.ts';

/** An amount of money as most pages print it: digits and marks, and nothing else. */
const AMOUNT = /^\d[\d.,]*[.,]\d{2}$/;
/** How wide a mark is, and how much of the last letter's width is not ink, in digits. */
const WIDTH = { mark: 0.5, rest: 0.15 };
/** From this share on, figures are narrower than those around them than print makes them. */
const CROWDED = 0.04;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The width of a digit, in pixels, were the word printed with the letters it was recognised with. */
function digitWidth({ text, box }: RecognisedWord): number {
  const digits = text.replace(/\D/g, '').length;
  return (box.xMax - box.xMin) / (digits + WIDTH.mark * (text.length - digits) - WIDTH.rest);
}

/**
 * Amounts with more letters than have room where they stand: recognition sees a digit twice at times, each time it looks,
 * and only the width tells.
 */
export function crowdedFigures(words: readonly RecognisedWord[]): ReadonlySet<RecognisedWord> {
  const amounts = words.filter(({ text }) => AMOUNT.test(text)).map((word) => ({ word, width: digitWidth(word) }));
  const usual = median(amounts.map(({ width }) => width));
  return new Set(amounts.filter(({ width }) => width < usual * (1 - CROWDED)).map(({ word }) => word));
}
