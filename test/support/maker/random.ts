/** A seeded source of choices: the same seed gives the same choices everywhere. */
export interface Random {
  /** An integer from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** One of `items` (at least one). */
  pick<T>(items: readonly T[]): T;
  /** True in `percent` of a hundred cases. */
  chance(percent: number): boolean;
  /** `length` digits, the first never 0. */
  digits(length: number): string;
}

/** mulberry32 over `seed`, set apart by `salt` so that two families with one seed do not tell the same story. */
export function createRandom(seed: number, salt: string): Random {
  let state = seed >>> 0;
  for (const letter of salt) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193) >>> 0;

  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));

  return {
    int,
    pick(items) {
      const item = items[int(0, items.length - 1)];
      if (item === undefined) throw new RangeError('pick needs at least one item');
      return item;
    },
    chance: (percent) => next() * 100 < percent,
    digits: (length) => Array.from({ length }, (_, place) => int(place === 0 ? 1 : 0, 9)).join(''),
  };
}
