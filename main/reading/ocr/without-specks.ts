import type { Grey } from './bitmap.ts';

/** A pixel this dark is ink. */
const DARK = 128;
/** Share of the ink that stands alone from which a picture counts as speckled. */
const SPECKLED = 0.015;
/** Only every so many rows are looked at to tell. */
const STRIDE = 5;

function isSpeckled({ width, height, data }: Grey): boolean {
  let [ink, alone] = [0, 0];
  const isDark = (at: number): boolean => (data[at] ?? 255) < DARK;
  for (let y = 1; y < height - 1; y += STRIDE)
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      if (!isDark(at)) continue;
      ink += 1;
      const beside = isDark(at - 1) || isDark(at + 1) || isDark(at - width) || isDark(at + width);
      if (!beside) alone += 1;
    }
  return alone > ink * SPECKLED;
}

/** The middle one of nine pixels, by counting: for each, how many are darker. */
function median(nine: Uint8Array): number {
  nine.sort();
  return nine[4] ?? 0;
}

/** Takes single specks out of a speckled picture (a median of 3 × 3); another is given back as it is. */
export function withoutSpecks(grey: Grey): Grey {
  if (!isSpeckled(grey)) return grey;
  const { width, height, data } = grey;
  const clean = data.slice();
  const nine = new Uint8Array(9);
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      // White paper between white neighbours, most of a page, needs no sorting.
      if ((data[at] ?? 0) > 240 && (data[at - 1] ?? 0) > 240 && (data[at + 1] ?? 0) > 240) continue;
      for (let row = -1; row <= 1; row += 1)
        for (let column = -1; column <= 1; column += 1)
          nine[(row + 1) * 3 + column + 1] = data[at + row * width + column] ?? 0;
      clean[at] = median(nine);
    }
  return { width, height, data: clean };
}
