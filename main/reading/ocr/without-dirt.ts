import type { Rectangle } from '../../../shared/model/index.ts';

/** Sides up to which a blot may be dirt, and the gap that parts it from the writing, as shares of a line's height. */
const LARGEST = 0.3;
const APART = 0.4;

const isSmall = (blot: Rectangle, line: number): boolean =>
  blot.xMax - blot.xMin <= line * LARGEST && blot.yMax - blot.yMin <= line * LARGEST;

const isDash = (blot: Rectangle): boolean => blot.xMax - blot.xMin >= 2 * (blot.yMax - blot.yMin);

/**
 * A word's box without the dirt beside it that recognition counted in: small blots that stand apart at its ends. A dash may
 * be a sign, and stays.
 *
 * @param blots all ink of the page, in pixels
 */
export function withoutDirt(box: Rectangle, blots: readonly Rectangle[]): Rectangle {
  const line = box.yMax - box.yMin;
  const inside = blots
    .filter(({ xMin, xMax, yMin, yMax }) => xMin < box.xMax && box.xMin < xMax && yMin < box.yMax && box.yMin < yMax)
    .sort((a, b) => a.xMin - b.xMin);
  const isDirt = (blot: Rectangle | undefined, next: Rectangle | undefined, gap: number): boolean =>
    blot !== undefined && next !== undefined && isSmall(blot, line) && !isDash(blot) && gap > line * APART;
  while (isDirt(inside[0], inside[1], (inside[1]?.xMin ?? 0) - (inside[0]?.xMax ?? 0))) inside.shift();
  while (isDirt(inside.at(-1), inside.at(-2), (inside.at(-1)?.xMin ?? 0) - (inside.at(-2)?.xMax ?? 0))) inside.pop();
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last ? { ...box, xMin: Math.max(box.xMin, first.xMin), xMax: Math.min(box.xMax, last.xMax) } : box;
}
