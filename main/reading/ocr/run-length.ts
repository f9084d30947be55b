import type { Ink } from './bitmap.ts';

/**
 * How long runs of writing along rows are, in pixels: each pixel of ink is asked for the run that it lies in. Along a
 * line letters stand close and runs are long; across lines they are as short as letters are high.
 *
 * @param bridge pixels of blank that a run may cross: more than between letters, less than between lines
 */
export function runLength({ width, height, data }: Ink, bridge: number): number {
  let [weighted, total] = [0, 0];
  const add = (length: number): void => {
    weighted += length * length;
    total += length;
  };
  for (let y = 0; y < height; y += 1) {
    let start = -1;
    let last = -1;
    for (let x = 0; x < width; x += 1) {
      if (!data[y * width + x]) continue;
      if (start >= 0 && x - last > bridge) {
        add(last - start + 1);
        start = x;
      } else if (start < 0) start = x;
      last = x;
    }
    if (start >= 0) add(last - start + 1);
  }
  return total === 0 ? 0 : weighted / total;
}
