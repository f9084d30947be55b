import type { PlainDate } from '../../../shared/dates.ts';
import type { Period } from './period.ts';

interface Dated {
  readonly date: PlainDate;
}

/** Those that lie in a period, found by halving. @param items oldest first */
export const within = <Item extends Dated>(items: readonly Item[], { from, to }: Period): readonly Item[] =>
  items.slice(
    placeOf(items, (date) => date < from),
    placeOf(items, (date) => date <= to),
  );

/** The place of the first that is not before. */
function placeOf(items: readonly Dated[], isBefore: (date: PlainDate) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle]?.date ?? '')) low = middle + 1;
    else high = middle;
  }
  return low;
}
