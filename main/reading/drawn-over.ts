import { AnnotationType, type PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rectangle } from '../../shared/model/index.ts';
import { shownRectangle } from './shown-rectangle.ts';

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

/** An annotation as pdf.js gives it. */
export interface Annotation {
  readonly annotationType: number;
  readonly annotationFlags: number;
  /** Left, bottom, right and top, in the page's own space. */
  readonly rect: readonly number[];
}

export const isShown = ({ annotationFlags }: Annotation): boolean => !(annotationFlags & NOT_SHOWN);

/** Where something was drawn over a page after it was made, as places on the page as shown. */
export const drawnOver = (annotations: readonly Annotation[], viewport: PageViewport): Rectangle[] =>
  annotations
    .filter((annotation) => COVERING.has(annotation.annotationType) && isShown(annotation))
    .map(({ rect }) => shownRectangle(rect, viewport));
