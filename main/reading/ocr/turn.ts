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
 * Degrees clockwise by which the writing in a picture is turned, as far as its lines tell: −5 to 5, or 85 to 95 for a
 * picture on its side. Lines look the same upside down; that is for the recogniser to tell.
 *
 * @param letter the size of a middling letter in pixels, null where unknown
 */
export function turnOf(ink: Ink, letter: number | null): number {
  const size = letter ?? USUAL;
  const writing = withoutRules(ink, Math.round(size * LONGEST));
  const sideways = transposed(writing);
  // Rows and columns exchanged, a tilt clockwise becomes one anticlockwise.
  if (runLength(sideways, size * GAP) > runLength(writing, size * GAP) * CLEARLY) return 90 - tiltOf(sideways);
  const tilt = tiltOf(writing);
  return Math.abs(tilt) < LEAST_TILT ? 0 : tilt;
}
