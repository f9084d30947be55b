import type { Grey, Ink } from './bitmap.ts';

/** Ink is darker than this share of the brightness around it. */
const DARKER = 0.8;
/** Half the side, in pixels, of the square that counts as around. */
const REACH = 15;

/** Sums of all pixels above and left of each, one row and column larger than the picture. */
function integralOf({ width, height, data }: Grey): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += data[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  return sums;
}

/** Finds ink against the brightness around it, so that a shadow over half the page is not taken for ink. */
export function binarise(grey: Grey): Ink {
  const { width, height, data } = grey;
  const sums = integralOf(grey);
  const at = (x: number, y: number): number => sums[y * (width + 1) + x] ?? 0;
  const ink = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [Math.max(0, y - REACH), Math.min(height, y + REACH + 1)];
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [Math.max(0, x - REACH), Math.min(width, x + REACH + 1)];
      const sum = at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
      const mean = sum / ((right - left) * (bottom - top));
      ink[y * width + x] = (data[y * width + x] ?? 0) < mean * DARKER ? 1 : 0;
    }
  }
  return { width, height, data: ink };
}
