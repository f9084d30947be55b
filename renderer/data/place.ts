import type { FilePlace, Finding, Rectangle } from '../../shared/model/index.ts';

/** A page of an original, and what to light on it. */
export interface PageToShow {
  readonly documentId: string;
  /** 1 for the first. */
  readonly page: number;
  readonly bounds: Rectangle | null;
}

/** A place in an original: a page, or a line or path where it has no pages. */
export type Place = PageToShow | (FilePlace & { readonly documentId: string });

/** Where a finding can be seen; null when it names no place. */
export function placeOf(
  documentId: string,
  { page, bounds, inFile }: Pick<Finding, 'page' | 'bounds' | 'inFile'>,
): Place | null {
  if (page !== null) return { documentId, page, bounds };
  return inFile === undefined ? null : { documentId, page, bounds: null, inFile };
}

/** What a link to a place says: `Page 2`, `Line 12`. */
export function placeLabel(place: Place): string {
  const name = place.page === null ? place.inFile : `page ${place.page}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
