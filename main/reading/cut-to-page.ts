import type { Word } from '../../shared/model/index.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), most);

/** The words that can be seen on a page, each with the part of its rectangle that lies on it. */
export function cutToPage(words: readonly Word[], { width, height }: Size): Word[] {
  return words.flatMap((word) => {
    const { xMin, xMax, yMin, yMax } = word.bounds;
    if (!(xMin < width && xMax > 0 && yMin < height && yMax > 0)) return [];
    if (xMin >= 0 && xMax <= width && yMin >= 0 && yMax <= height) return [word];
    const bounds = {
      xMin: clamp(xMin, width),
      xMax: clamp(xMax, width),
      yMin: clamp(yMin, height),
      yMax: clamp(yMax, height),
    };
    return [{ ...word, bounds }];
  });
}
