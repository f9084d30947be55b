import type { Chosen } from './chosen.ts';

/** What some rows are to be corrected in: everything, one thing by a quick choice, or what was read in the cells of one. */
export type CorrectWhat = 'all' | 'category' | 'merchant' | 'cells';

const CORRECT_KEYS: Readonly<Record<string, CorrectWhat>> = { c: 'all', g: 'category', m: 'merchant', e: 'cells' };

/** What a key corrects. */
export interface KeyedCorrection {
  readonly ids: ReadonlySet<string>;
  readonly what: CorrectWhat;
}

/**
 * What a key corrects that is pressed on a row: all chosen rows where it is one of them, but cells of itself alone, for they
 * are read on one line of the page. Null for a key that corrects nothing.
 */
export function keyedCorrection(key: string, id: string, { ids }: Chosen): KeyedCorrection | null {
  const what = CORRECT_KEYS[key];
  if (what === undefined) return null;
  return { ids: what !== 'cells' && ids.has(id) ? ids : new Set([id]), what };
}
