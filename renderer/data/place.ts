import type { Finding, Rectangle } from '../../shared/model/index.ts';

/** A page of an original, and what to light on it. */
export interface Place {
  readonly documentId: string;
  /** 1 for the first. */
  readonly page: number;
  readonly bounds: Rectangle | null;
}

/** Where a finding can be seen; null when it names no page. */
export const placeOf = (documentId: string, { page, bounds }: Pick<Finding, 'page' | 'bounds'>): Place | null =>
  page === null ? null : { documentId, page, bounds };
