import type { Rectangle } from './word.ts';

/** Where something stands on a page of a document. */
export interface PagePlace {
  /** 1 for the first; `bounds` lie on it. */
  readonly page: number;
  readonly bounds: Rectangle;
  readonly inFile?: undefined;
}

/** Where something stands in a file that has no pages, such as a bank's feed. */
export interface FilePlace {
  readonly page: null;
  readonly bounds: null;
  /** A line or a path, as a person can look it up: `line 12`, `transactions[3]`, `Sheet1 row 7`. */
  readonly inFile: string;
}

/** A row stands on a page or in a file; one that stands nowhere cannot exist. */
export type Place = PagePlace | FilePlace;

/** The place alone, of what has one. */
export const placeIn = (thing: Place): Place =>
  thing.page === null ? { page: null, bounds: null, inFile: thing.inFile } : { page: thing.page, bounds: thing.bounds };

/** Where to look, for people: `page 2`, `line 12`. */
export const placeName = (place: Pick<PagePlace, 'page'> | Pick<FilePlace, 'page' | 'inFile'>): string =>
  place.page === null ? place.inFile : `page ${place.page}`;
