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
import { turnsOf } from './turn.ts';
import { whitePaper } from './white-paper.ts';
import { withoutSpecks } from './without-specks.ts';
import { type RecognisedWord, surenessOf, wordsOfPage } from './words-of-page.ts';

/** A picture whose writing stands upright if it is turned as it seems to be. */
interface Stance {
  readonly upright: UprightPicture;
  /** Degrees clockwise by which the writing is turned, half turns not yet known. */
  readonly turn: number;
}

/** A page made ready to be recognised. */
export interface ReadyPicture {
  readonly page: Omit<Picture, 'image'>;
  readonly likely: Stance;
  /** Makes it ready as if it lay on its other side. */
  readonly otherwise: () => Stance;
}

/** Below this, a page may stand on its head or lie on its side. */
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
  const [turn, other] = turnsOf(ink, letter);
  const points = letter && (letter * width) / ink.width;
  const scale = Math.min(workingScale(points), Math.sqrt(LIMITS.workingPixels / (width * height)));
  const turned = (degrees: number): Stance => {
    const upright = uprightGrey(picture, degrees, scale);
    return { upright: { ...upright, grey: withoutSpecks(whitePaper(evenLight(upright.grey))) }, turn: degrees };
  };
  return { page: { width, height }, likely: turned(turn), otherwise: () => turned(other) };
}

function toPoints({ xMin, xMax, yMin, yMax }: Rectangle, { scale, marginX, marginY }: UprightPicture): Rectangle {
  return {
    xMin: (xMin - marginX) / scale,
    xMax: (xMax - marginX) / scale,
    yMin: (yMin - marginY) / scale,
    yMax: (yMax - marginY) / scale,
  };
}

/** The same picture turned by half. */
const onItsHead = ({ upright, turn }: Stance): Stance => ({
  upright: { ...upright, grey: upsideDown(upright.grey) },
  turn: turn > 0 ? turn - 180 : turn + 180,
});

/** The ways a page may stand, the likeliest first. */
function* stancesOf({ likely, otherwise }: ReadyPicture): Generator<Stance> {
  yield likely;
  yield onItsHead(likely);
  const other = otherwise();
  yield other;
  yield onItsHead(other);
}

/** Recognises a page; its words lie where they are on the page as shown. */
export async function recognisePicture(
  ready: ReadyPicture,
  number: number,
  recognise: (picture: Grey) => Promise<Page>,
  doubt: Doubt,
): Promise<PageWords> {
  const { page } = ready;
  let best: { stance: Stance; found: readonly RecognisedWord[]; sureness: number } | null = null;
  for (const stance of stancesOf(ready)) {
    const found = wordsOfPage(await recognise(stance.upright.grey));
    const sureness = surenessOf(found);
    if (best === null || sureness > best.sureness) best = { stance, found, sureness };
    if (best.found.length === 0 || best.sureness >= SURE) break;
  }
  const { upright, turn } = best?.stance ?? ready.likely;
  const words = (await secondLook(upright.grey, best?.found ?? [], recognise, doubt)).map(
    ({ text, confidence, box, alternatives }): Word => ({
      text,
      page: number,
      bounds: turnFromUpright(toPoints(box, upright), page, turn),
      source: 'ocr',
      confidence,
      angle: Math.round(turn),
      ...(alternatives && { alternatives }),
    }),
  );
  return { number, ...page, words, needsOcr: false, turn };
}
