import type { Rectangle } from '../../../shared/model/index.ts';
import { turnToUpright, uprightSize } from '../../../shared/turned.ts';
import type { PageSize } from './original.ts';

/** Points of air between the words of a row and the edge of its light. */
const PADDING = 2;

/** The light of a rectangle, as CSS places it on its page. */
export interface Light {
  readonly left: string;
  readonly top: string;
  readonly width: string;
  readonly height: string;
  readonly rotate: string;
}

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(3)}%`;

/** The quarters of a turn: what is left of it is a tilt, which stays visible. */
export const quarterTurn = (turn: number): number => Math.round(turn / 90) * 90 || 0;

/**
 * Where a rectangle lies on its page as shares of its sides, so that it fits the page at any size on the screen. On a page
 * that was laid in askew it lies as its row does.
 *
 * @param shown the page's size, turned back by quarters
 * @param bounds on the page as the file has it
 * @param turn degrees clockwise by which the file's page is turned
 */
export function lightOn(shown: PageSize, bounds: Rectangle, turn: number): Light {
  const quarter = quarterTurn(turn);
  const tilt = turn - quarter;
  const around = turnToUpright(bounds, uprightSize(shown, quarter), quarter);
  const { xMin, xMax, yMin, yMax } = tilt === 0 ? around : turnToUpright(around, shown, tilt);
  const [width, height] = [xMax - xMin + 2 * PADDING, yMax - yMin + 2 * PADDING];
  return {
    left: share((around.xMin + around.xMax - width) / 2, shown.width),
    top: share((around.yMin + around.yMax - height) / 2, shown.height),
    width: share(width, shown.width),
    height: share(height, shown.height),
    rotate: `${tilt}deg`,
  };
}

/** A drawing surface beyond this many pixels costs more memory than its sharpness is worth. */
const MOST_PIXELS = 16_000_000;

/** How many pixels to draw for each point of the page: as the screen shows them, within limits. */
export function drawingScale({ width, height }: PageSize, shownWidth: number, pixelRatio: number): number {
  return Math.min((shownWidth * pixelRatio) / width, Math.sqrt(MOST_PIXELS / (width * height)));
}
