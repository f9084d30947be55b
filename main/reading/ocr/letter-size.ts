import type { Ink } from './bitmap.ts';
import { blotsOf } from './blots.ts';

/** Pixels under which a blot is noise or a dot. */
const LEAST = 3;
/** Letters from which a middle one says something. */
const ENOUGH = 20;

/** The longer side of a middling letter, in pixels, whichever way the page is turned; null where there are few. */
export function letterSize(ink: Ink): number | null {
  const sizes = blotsOf(ink)
    .map(({ xMin, xMax, yMin, yMax }) => Math.max(xMax - xMin, yMax - yMin))
    .filter((size) => size >= LEAST)
    .sort((a, b) => a - b);
  return sizes.length < ENOUGH ? null : (sizes[sizes.length >> 1] ?? null);
}
