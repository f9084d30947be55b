import type { Rectangle } from '../../../shared/model/index.ts';
import type { Grey } from './bitmap.ts';

/** Pixels of white above, below and before each line of a sheet. */
const MARGIN = 24;
/** White around a cutting, as a share of its height. */
const AROUND = 0.12;

/** Cuttings of a picture, one under the other, each as high as the others. */
export interface Sheet {
  readonly grey: Grey;
  /** The line on which a box on the sheet stands: the index of its cutting. */
  lineOf(box: Rectangle): number;
  /** Where a box on the sheet lies on the picture. */
  placeOf(box: Rectangle): Rectangle;
}

/** The grey value at a point between pixels. */
function valueAt({ width, height, data }: Grey, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, low] = [x - left, y - top];
  const at = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= width || row >= height ? 255 : (data[row * width + column] ?? 255);
  const upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
  const lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
  return upper * (1 - low) + lower * low;
}

/**
 * Cuts boxes out of a picture and lays them under one another, so that each is recognised as a line of its own.
 *
 * @param line pixels of a line's height on the sheet
 */
export function sheetOf(picture: Grey, boxes: readonly Rectangle[], line: number): Sheet {
  const cuttings = boxes.map(({ xMin, xMax, yMin, yMax }) => {
    const around = (yMax - yMin) * AROUND;
    const scale = line / (yMax - yMin + 2 * around);
    return { left: xMin - around, top: yMin - around, right: xMax + around, scale };
  });
  const widest = Math.max(...cuttings.map(({ left, right, scale }) => (right - left) * scale));
  const width = Math.ceil(widest) + 2 * MARGIN;
  const step = line + MARGIN;
  const height = step * cuttings.length + MARGIN;
  const data = new Uint8Array(width * height).fill(255);
  cuttings.forEach(({ left, top, right, scale }, at) => {
    for (let y = 0; y < line; y += 1)
      for (let x = 0; x < (right - left) * scale; x += 1)
        data[(MARGIN + at * step + y) * width + MARGIN + x] = valueAt(picture, left + x / scale, top + y / scale);
  });
  const lineOf = ({ yMin, yMax }: Rectangle): number =>
    Math.max(0, Math.min(cuttings.length - 1, Math.floor(((yMin + yMax) / 2 - MARGIN / 2) / step)));
  return {
    grey: { width, height, data },
    lineOf,
    placeOf: (box) => {
      const at = lineOf(box);
      const { left = 0, top = 0, scale = 1 } = cuttings[at] ?? {};
      const above = MARGIN + at * step;
      return {
        xMin: left + (box.xMin - MARGIN) / scale,
        xMax: left + (box.xMax - MARGIN) / scale,
        yMin: top + (box.yMin - above) / scale,
        yMax: top + (box.yMax - above) / scale,
      };
    },
  };
}
