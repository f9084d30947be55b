import type { Rectangle } from '../../../shared/model/index.ts';

/** A blot lower than this share of a box's height is no digit: a rule, a dot or dirt. */
const LOWEST = 0.25;
/** Digits reach from the line to the height of capitals: a box that they fill to less than this share holds more. */
const FILLED = 0.65;

/**
 * The box of a figure without the rules above and below it that recognition counted in, as in a ruled table: they halve
 * the size at which the digits are looked at again. Any other box as it is.
 *
 * @param blots all ink of the page, in pixels
 */
export function heightOfFigures(box: Rectangle, blots: readonly Rectangle[]): Rectangle {
  const height = box.yMax - box.yMin;
  const digits = blots.filter(
    ({ xMin, xMax, yMin, yMax }) =>
      xMin >= box.xMin && xMax <= box.xMax && yMin >= box.yMin && yMax <= box.yMax && yMax - yMin >= height * LOWEST,
  );
  const [yMin, yMax] = [Math.min(...digits.map((blot) => blot.yMin)), Math.max(...digits.map((blot) => blot.yMax))];
  return yMax - yMin < height * FILLED && digits.length > 0 ? { ...box, yMin, yMax } : box;
}
