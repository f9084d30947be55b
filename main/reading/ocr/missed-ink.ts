import type { Rectangle } from '../../../shared/model/index.ts';
import type { Grey, Ink } from './bitmap.ts';
import { blotsOf } from './blots.ts';

/** A pixel this dark is ink. */
const DARK = 128;
/** A letter's sides, as shares of a line's height. */
const LETTER = { lowest: 0.5, highest: 1.6, widest: 2 };
/** A gap between letters of one place, as a share of a line's height. */
const GAP = 0.7;
/** More places than this are a drawing. */
const MOST_PLACES = 60;

function inkOf({ width, height, data }: Grey): Ink {
  const ink = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 1) ink[at] = (data[at] ?? 255) < DARK ? 1 : 0;
  return { width, height, data: ink };
}

const touches = (a: Rectangle, b: Rectangle): boolean =>
  a.xMin < b.xMax && b.xMin < a.xMax && a.yMin < b.yMax && b.yMin < a.yMax;

const isBeside = (a: Rectangle, b: Rectangle, gap: number): boolean =>
  b.xMin - a.xMax <= gap && b.yMin < a.yMax && a.yMin < b.yMax;

/** The ink of a picture, blot by blot, as boxes in pixels. */
export const inkBlots = (grey: Grey): Rectangle[] => blotsOf(inkOf(grey));

/** Blots that no word covers; a blot that is partly covered belongs to a word. */
export const uncoveredBlots = (blots: readonly Rectangle[], words: readonly Rectangle[]): Rectangle[] =>
  blots.filter((blot) => !words.some((word) => touches(blot, word)));

/**
 * Places where something is written that was not recognised: blots as large as letters, those side by side as one.
 *
 * @param blots ink that belongs to no word, in pixels
 * @param line the height of a middling line, in pixels
 */
export function missedInk(blots: readonly Rectangle[], line: number): Rectangle[] {
  const places: Rectangle[] = [];
  const letters = blots
    .filter(({ xMin, xMax, yMin, yMax }) => {
      const [width, height] = [xMax - xMin, yMax - yMin];
      return height >= line * LETTER.lowest && height <= line * LETTER.highest && width <= line * LETTER.widest;
    })
    .sort((a, b) => a.xMin - b.xMin);
  for (const letter of letters) {
    const at = places.findLastIndex((place) => isBeside(place, letter, line * GAP));
    const place = places[at];
    if (!place) places.push(letter);
    else
      places[at] = {
        xMin: place.xMin,
        xMax: Math.max(place.xMax, letter.xMax),
        yMin: Math.min(place.yMin, letter.yMin),
        yMax: Math.max(place.yMax, letter.yMax),
      };
  }
  return places.length > MOST_PLACES ? [] : places;
}
