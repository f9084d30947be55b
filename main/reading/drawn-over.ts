import { AnnotationType, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rectangle } from '../../shared/model/index.ts';

/** Annotations that cover what lies under them; links, notes and marks that let it show through do not. */
const COVERING: ReadonlySet<number> = new Set([
  AnnotationType.FREETEXT,
  AnnotationType.SQUARE,
  AnnotationType.CIRCLE,
  AnnotationType.POLYGON,
  AnnotationType.STAMP,
  AnnotationType.INK,
  AnnotationType.REDACT,
]);

/** Bits of an annotation's flags by which it is not shown. */
const NOT_SHOWN = 0b10_0010;

interface Annotation {
  readonly annotationType: number;
  readonly annotationFlags: number;
  /** Left, bottom, right and top, in the page's own space. */
  readonly rect: readonly number[];
}

/** Where something was drawn over a page after it was made, as places on the page as shown. */
export async function drawnOver(page: PDFPageProxy): Promise<Rectangle[]> {
  const viewport = page.getViewport({ scale: 1 });
  const annotations: readonly Annotation[] = await page.getAnnotations();
  return annotations
    .filter(({ annotationType, annotationFlags }) => COVERING.has(annotationType) && !(annotationFlags & NOT_SHOWN))
    .map(({ rect }) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = rect;
      const [x1, y1] = viewport.convertToViewportPoint(left, bottom) as [number, number];
      const [x2, y2] = viewport.convertToViewportPoint(right, top) as [number, number];
      return { xMin: Math.min(x1, x2), xMax: Math.max(x1, x2), yMin: Math.min(y1, y2), yMax: Math.max(y1, y2) };
    });
}
