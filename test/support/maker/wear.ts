import type { ImageData } from '@napi-rs/canvas';
import type { Random } from './random.ts';

/** How far full noise moves a grey value at most, and how many specks it leaves per million pixels. */
const GRAIN = 110;
const SPECKS = 900;

/** Grain on every pixel and dark specks, as an office scanner leaves them. */
export function addNoise({ data, width, height }: ImageData, noise: number, random: Random): void {
  if (noise === 0) return;
  for (let at = 0; at < data.length; at += 4) {
    const grain = (random.int(0, 255) + random.int(0, 255) - 255) * ((noise * GRAIN) / 510);
    for (let channel = at; channel < at + 3; channel += 1) data[channel] = (data[channel] ?? 0) + grain;
  }
  const specks = Math.round((width * height * noise * SPECKS) / 1_000_000);
  for (let speck = 0; speck < specks; speck += 1) {
    const at = (random.int(0, height - 1) * width + random.int(0, width - 1)) * 4;
    data.fill(random.int(40, 160), at, at + 3);
  }
}

/** Light from one corner and grey ink, as on a photo of paper. */
export function shade({ data, width, height }: ImageData, random: Random): void {
  const [fromLeft, fromTop] = [random.chance(50), random.chance(50)];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const across = fromLeft ? x / width : 1 - x / width;
      const down = fromTop ? y / height : 1 - y / height;
      const light = 0.92 - 0.3 * across * down - 0.06 * across;
      const at = (y * width + x) * 4;
      // Black becomes a dark grey: a camera never sees the full contrast of print.
      for (let channel = at; channel < at + 3; channel += 1) data[channel] = (52 + (data[channel] ?? 0) * 0.79) * light;
    }
  }
}
