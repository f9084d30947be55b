/** Items for which something holds, and the others. */
export function parted<T>(items: readonly T[], holds: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of items) (holds(item) ? yes : no).push(item);
  return [yes, no];
}
