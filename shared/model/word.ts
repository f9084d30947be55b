/** A rectangle on a page in PDF points; the origin is the top left corner after page rotation. */
export interface Rectangle {
  readonly xMin: number;
  readonly xMax: number;
  readonly yMin: number;
  readonly yMax: number;
}

/** Where a word came from: the file's own text, or optical character recognition. */
export type TextSource = 'text' | 'ocr';

/** One word as a person sees it. */
export interface Word {
  readonly text: string;
  /** 1 for the first page. */
  readonly page: number;
  readonly bounds: Rectangle;
  readonly source: TextSource;
  /** 0 to 1; 1 for the file's own text. */
  readonly confidence: number;
  /** Degrees clockwise from upright; a watermark is rarely 0. */
  readonly angle: number;
  /** What other looks at the same place made of it, where recognition looked more than once and saw different things. */
  readonly alternatives?: readonly string[];
}

/** One page as words, in the order the file draws them. */
export interface PageWords {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** True when the page shows marks (an image, outlines) but carries no text: it must be recognised to be read. */
  readonly needsOcr: boolean;
  /** Degrees clockwise by which a recognised page's writing is turned as a whole; 0 for the file's own text. */
  readonly turn: number;
}

/** The smallest rectangle around all of `rectangles` (at least one). */
export function enclose(rectangles: readonly Rectangle[]): Rectangle {
  const first = rectangles[0];
  if (!first) throw new RangeError('enclose needs at least one rectangle');
  return rectangles.reduce(
    (all, next) => ({
      xMin: Math.min(all.xMin, next.xMin),
      xMax: Math.max(all.xMax, next.xMax),
      yMin: Math.min(all.yMin, next.yMin),
      yMax: Math.max(all.yMax, next.yMax),
    }),
    first,
  );
}
