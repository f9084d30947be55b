import type { ImageHeader } from './image-header.ts';

/** Points along the long side of A4 and of Letter, and the ratio of sides between theirs. */
const A4 = 842;
const LETTER = 792;
const BETWEEN = 0.74;
/** Longest sides in points that a page of paper may have: from a till receipt to A2. */
const PLAUSIBLE = { least: 200, most: 1_700 };

/** The size of an image as a page, in points: by its resolution where that is plausible, else as a sheet of paper. */
export function pageSize({ width, height, dotsPerInch }: ImageHeader): { width: number; height: number } {
  const longest = Math.max(width, height);
  const stated = dotsPerInch ? (longest * 72) / dotsPerInch : 0;
  const sheet = Math.min(width, height) / longest > BETWEEN ? LETTER : A4;
  // Cameras and screens write 72 or 96, which says nothing of the paper.
  const isPaper = stated >= PLAUSIBLE.least && stated <= PLAUSIBLE.most && (dotsPerInch ?? 0) > 96;
  const scale = (isPaper ? stated : sheet) / longest;
  return { width: width * scale, height: height * scale };
}
