import type { PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rectangle } from '../../shared/model/index.ts';

/**
 * Where a rectangle of a page's own space lies on the page as shown.
 *
 * @param rect left, bottom, right and top
 * @param viewport of the page at scale 1
 */
export function shownRectangle(rect: readonly number[], viewport: PageViewport): Rectangle {
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  const [x1, y1] = viewport.convertToViewportPoint(left, bottom) as [number, number];
  const [x2, y2] = viewport.convertToViewportPoint(right, top) as [number, number];
  return { xMin: Math.min(x1, x2), xMax: Math.max(x1, x2), yMin: Math.min(y1, y2), yMax: Math.max(y1, y2) };
}
