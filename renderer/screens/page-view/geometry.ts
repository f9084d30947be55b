import type { Rectangle } from '../../../shared/model/index.ts';

/** Points of air between the words of a row and the edge of its light. */
const PADDING = 2;

interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly left: string;
  readonly top: string;
  readonly width: string;
  readonly height: string;
}

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(3)}%`;

/** A rectangle in points as a share of its page, so that it fits the page at any size on the screen. */
export function boxOn({ width, height }: PageSize, { xMin, xMax, yMin, yMax }: Rectangle): Box {
  return {
    left: share(xMin - PADDING, width),
    top: share(yMin - PADDING, height),
    width: share(xMax - xMin + 2 * PADDING, width),
    height: share(yMax - yMin + 2 * PADDING, height),
  };
}

/** A drawing surface beyond this many pixels costs more memory than its sharpness is worth. */
const MOST_PIXELS = 16_000_000;

/** How many pixels to draw for each point of the page: as the screen shows them, within limits. */
export function drawingScale({ width, height }: PageSize, shownWidth: number, pixelRatio: number): number {
  return Math.min((shownWidth * pixelRatio) / width, Math.sqrt(MOST_PIXELS / (width * height)));
}
