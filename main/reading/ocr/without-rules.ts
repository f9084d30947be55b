import { type Ink, transposed } from './bitmap.ts';

/** Erases runs of ink along rows that are at least `length` pixels long. */
function withoutRowRuns({ width, height, data }: Ink, length: number): Ink {
  const kept = data.slice();
  for (let y = 0; y < height; y += 1) {
    let start = 0;
    for (let x = 0; x <= width; x += 1) {
      if (x < width && data[y * width + x]) continue;
      if (x - start >= length) kept.fill(0, y * width + start, y * width + x);
      start = x + 1;
    }
  }
  return { width, height, data: kept };
}

/**
 * The ink without ruled lines, frames and dark areas: what is left is mostly writing.
 *
 * @param length pixels; more than a letter is wide
 */
export function withoutRules(ink: Ink, length: number): Ink {
  const rows = withoutRowRuns(ink, length);
  return transposed(withoutRowRuns(transposed(rows), length));
}
