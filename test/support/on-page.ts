import type { PagePlace, Place } from '../../shared/model/index.ts';

/** What stands on a page, as such; a place in a file without pages fails the test. */
export function onPage<T extends Place>(thing: T): T & PagePlace {
  if (thing.page === null) throw new Error(`${thing.inFile} is no place on a page`);
  return thing as T & PagePlace;
}
