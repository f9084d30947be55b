import type { Bitmap } from '../../../main/reading/ocr/bitmap.ts';

/** Grey bars for letters, in lines tilted clockwise: what a page of writing is to the finder of lines. */
export function linesOfInk(degrees: number, { width = 600, height = 800 } = {}): Bitmap {
  const data = new Uint8Array(width * height);
  const slope = Math.tan((degrees * Math.PI) / 180);
  for (let line = 60; line < height - 60; line += 18)
    for (let x = 40; x < width - 40; x += 1) {
      const isGap = x % 7 > 4 || (x + line) % 90 > 70;
      const baseline = Math.round(line + (x - width / 2) * slope);
      if (!isGap) for (let y = baseline - 8 - ((x * 7 + line) % 3); y <= baseline; y += 1) data[y * width + x] = 1;
    }
  return { width, height, data };
}
