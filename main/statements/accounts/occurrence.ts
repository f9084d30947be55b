/** Counts equal things: 0 for the first, 1 for the next. One counter serves a whole document. */
export type Occurrence = (...content: readonly (string | number)[]) => number;

export function occurrenceCounter(): Occurrence {
  const seen = new Map<string, number>();
  return (...content) => {
    const key = content.join('|');
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count;
  };
}
