import type { Page } from 'tesseract.js';
import type { PageWords, Rectangle, Word } from '../../../shared/model/index.ts';
import { turnFromUpright } from '../../../shared/turned.ts';
import { LIMITS } from '../limits.ts';
import { binarise } from './binarise.ts';
import { type Grey, upsideDown } from './bitmap.ts';
import { evenLight } from './even-light.ts';
import { letterSize } from './letter-size.ts';
import { type Picture, smallGrey, type UprightPicture, uprightGrey, WORKING_DPI } from './picture.ts';
import { type Doubt, secondLook } from './second-look.ts';
import { turnOf } from './turn.ts';
import { whitePaper } from './white-paper.ts';
import { withoutSpecks } from './without-specks.ts';
import { type RecognisedWord, surenessOf, wordsOfPage } from './words-of-page.ts';

/** A page made ready to be recognised. */
export interface ReadyPicture {
  readonly page: Omit<Picture, 'image'>;
  readonly upright: UprightPicture;
  /** Degrees clockwise by which the writing is turned, half turns not yet known. */
  readonly turn: number;
}

/** Below this, a page may stand on its head. */
const SURE = 0.6;

/** The size of a middling letter, in points, that pages are recognised well at `WORKING_DPI` with. */
const LETTER = { least: 3.4, usual: 5.5, most: 10 };
/** Furthest that the resolution follows the letters, as multiples of `WORKING_DPI`. */
const REACH = { least: 0.25, most: 1.4 };

/** Pixels a point at which letters come out as large as Tesseract likes them; an image may be stated at any size. */
function workingScale(letter: number | null): number {
  const fits = letter === null || (letter >= LETTER.least && letter <= LETTER.most);
  const factor = fits ? 1 : Math.min(REACH.most, Math.max(REACH.least, LETTER.usual / letter));
  return (WORKING_DPI / 72) * factor;
}

/** Makes a page ready: finds how it is turned, turns it upright, evens its light, whitens its paper and takes specks away. */
export function prepare(picture: Picture): ReadyPicture {
  const { width, height } = picture;
  const ink = binarise(smallGrey(picture));
  const letter = letterSize(ink);
  const turn = turnOf(ink, letter);
  const points = letter && (letter * width) / ink.width;
  const scale = Math.min(workingScale(points), Math.sqrt(LIMITS.workingPixels / (width * height)));
  const upright = uprightGrey(picture, turn, scale);
  return {
    page: { width, height },
    upright: { ...upright, grey: withoutSpecks(whitePaper(evenLight(upright.grey))) },
    turn,
  };
}

function toPoints({ xMin, xMax, yMin, yMax }: Rectangle, { scale, marginX, marginY }: UprightPicture): Rectangle {
  return {
    xMin: (xMin - marginX) / scale,
    xMax: (xMax - marginX) / scale,
    yMin: (yMin - marginY) / scale,
    yMax: (yMax - marginY) / scale,
  };
}

/** Recognises a page; its words lie where they are on the page as shown. */
export async function recognisePicture(
  { page, upright, turn }: ReadyPicture,
  number: number,
  recognise: (picture: Grey) => Promise<Page>,
  doubt: Doubt,
): Promise<PageWords> {
  let found: readonly RecognisedWord[] = wordsOfPage(await recognise(upright.grey));
  let degrees = turn;
  const sureness = surenessOf(found);
  if (found.length > 0 && sureness < SURE) {
    const turned = wordsOfPage(await recognise(upsideDown(upright.grey)));
    if (surenessOf(turned) > sureness) [found, degrees] = [turned, turn > 0 ? turn - 180 : turn + 180];
  }
  const picture = degrees === turn ? upright.grey : upsideDown(upright.grey);
  const words = (await secondLook(picture, found, recognise, doubt)).map(
    ({ text, confidence, box, alternatives }): Word => ({
      text,
      page: number,
      bounds: turnFromUpright(toPoints(box, upright), page, degrees),
      source: 'ocr',
      confidence,
      angle: Math.round(degrees),
      ...(alternatives && { alternatives }),
    }),
  );
  return { number, ...page, words, needsOcr: false, turn: degrees };
}
