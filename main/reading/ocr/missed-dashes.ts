import type { Rectangle } from '../../../shared/model/index.ts';
import type { RecognisedWord } from './words-of-page.ts';

/** A dash's sides, as shares of its line's height. */
const DASH = { narrowest: 0.2, widest: 1.2, highest: 0.2 };
/** How many times longer than high it is. */
const FLATNESS = 2;
/** The middle part of a line, where dashes lie. */
const MIDDLE = { from: 0.25, to: 0.75 };
/** The furthest from a word that it stands, as a share of the line's height. */
const REACH = 1.5;
/** How sure a dash is that only its shape tells. */
const CONFIDENCE = 0.85;

function isDashOf({ box }: RecognisedWord, blot: Rectangle): boolean {
  const line = box.yMax - box.yMin;
  const [width, height] = [blot.xMax - blot.xMin, blot.yMax - blot.yMin];
  const middle = ((blot.yMin + blot.yMax) / 2 - box.yMin) / line;
  const away = Math.max(blot.xMin - box.xMax, box.xMin - blot.xMax);
  return (
    width >= line * DASH.narrowest &&
    width <= line * DASH.widest &&
    height <= line * DASH.highest &&
    width >= height * FLATNESS &&
    middle >= MIDDLE.from &&
    middle <= MIDDLE.to &&
    away >= 0 &&
    away <= line * REACH
  );
}

/**
 * Dashes beside words that recognition passed over: alone between two words it takes them for dirt.
 *
 * @param blots ink that belongs to no word, in pixels
 */
export function missedDashes(blots: readonly Rectangle[], words: readonly RecognisedWord[]): RecognisedWord[] {
  return blots.flatMap((blot) => {
    const beside = words.find((word) => isDashOf(word, blot));
    if (!beside) return [];
    const { yMin, yMax } = beside.box;
    return [{ text: '-', confidence: CONFIDENCE, box: { ...blot, yMin, yMax } }];
  });
}
