import { type Ink, transposed } from './bitmap.ts';
import { runLength } from './run-length.ts';
import { tiltOf } from './tilt.ts';
import { withoutRules } from './without-rules.ts';

/** Writing is taken for sideways only when its runs are this much longer down the page than across it. */
const CLEARLY = 1.15;
/** Tilts under this many degrees do no harm and are left. */
const LEAST_TILT = 0.08;
/** A gap that a run of writing may cross, as a share of a letter's size. */
const GAP = 0.5;
/** Longest run of ink that may be part of a letter, as a multiple of a middling letter's size. */
const LONGEST = 6;
/** A letter's size in pixels where there are too few letters to tell: 9 points at 100 dots per inch. */
const USUAL = 8;

/**
 * Degrees clockwise by which the writing in a picture may be turned, as far as its lines tell: one turn of −5 to 5, and one
 * of 85 to 95 for a picture on its side, the likelier first. Lines look the same upside down, and where letters stand apart
 * as far as lines do, columns look like lines; that is for the recogniser to tell.
 *
 * @param letter the size of a middling letter in pixels, null where unknown
 */
export function turnsOf(ink: Ink, letter: number | null): readonly [number, number] {
  const size = letter ?? USUAL;
  const writing = withoutRules(ink, Math.round(size * LONGEST));
  const sideways = transposed(writing);
  const tilt = tiltOf(writing);
  const upright = Math.abs(tilt) < LEAST_TILT ? 0 : tilt;
  // Rows and columns exchanged, a tilt clockwise becomes one anticlockwise.
  const onItsSide = 90 - tiltOf(sideways);
  const isSideways = runLength(sideways, size * GAP) > runLength(writing, size * GAP) * CLEARLY;
  return isSideways ? [onItsSide, upright] : [upright, onItsSide];
}
