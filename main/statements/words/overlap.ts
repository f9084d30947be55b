import type { Rectangle } from '../../../shared/model/index.ts';

/** From where to where something reaches across a page, in points. */
export type Extent = Pick<Rectangle, 'xMin' | 'xMax'>;

/** Share of the narrower of two extents that they have in common; negative where they stand apart. */
export const overlap = (a: Extent, b: Extent): number =>
  (Math.min(a.xMax, b.xMax) - Math.max(a.xMin, b.xMin)) / Math.max(1e-6, Math.min(a.xMax - a.xMin, b.xMax - b.xMin));
