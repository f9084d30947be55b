import type { Rectangle } from './model/word.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a page once what is written on it stands upright. Small tilts leave it as it is. */
export function uprightSize({ width, height }: Size, turn: number): Size {
  const sideways = Math.abs(Math.round(turn / 90)) % 2 === 1;
  return sideways ? { width: height, height: width } : { width, height };
}

/** Hundredths of a point, as for the file's own text. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

const around = (x: number, y: number, width: number, height: number): Rectangle => ({
  xMin: rounded(x - width / 2),
  xMax: rounded(x + width / 2),
  yMin: rounded(y - height / 2),
  yMax: rounded(y + height / 2),
});

function turnedCentre(rectangle: Rectangle, from: Size, to: Size, degrees: number): [number, number] {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const x = (rectangle.xMin + rectangle.xMax) / 2 - from.width / 2;
  const y = (rectangle.yMin + rectangle.yMax) / 2 - from.height / 2;
  return [cos * x - sin * y + to.width / 2, sin * x + cos * y + to.height / 2];
}

/**
 * Where a rectangle of the upright page lies on the page as shown: the smallest rectangle around it.
 *
 * @param page the page as shown
 * @param turn degrees clockwise by which the page's writing is turned
 */
export function turnFromUpright(rectangle: Rectangle, page: Size, turn: number): Rectangle {
  const [x, y] = turnedCentre(rectangle, uprightSize(page, turn), page, turn);
  const [cos, sin] = [Math.abs(Math.cos((turn * Math.PI) / 180)), Math.abs(Math.sin((turn * Math.PI) / 180))];
  const [width, height] = [rectangle.xMax - rectangle.xMin, rectangle.yMax - rectangle.yMin];
  return around(x, y, width * cos + height * sin, width * sin + height * cos);
}

/** Undoes `turnFromUpright`; exact to its rounding, since tilts are far from 45 degrees. */
export function turnToUpright(rectangle: Rectangle, page: Size, turn: number): Rectangle {
  const [x, y] = turnedCentre(rectangle, page, uprightSize(page, turn), -turn);
  const [cos, sin] = [Math.abs(Math.cos((turn * Math.PI) / 180)), Math.abs(Math.sin((turn * Math.PI) / 180))];
  const [width, height] = [rectangle.xMax - rectangle.xMin, rectangle.yMax - rectangle.yMin];
  const scale = cos * cos - sin * sin;
  return around(x, y, (width * cos - height * sin) / scale, (height * cos - width * sin) / scale);
}
