/** Gathers items by a key, both in their first order. (`Map.groupBy` is newer than the Node that Electron brings.) */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T, place: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let place = 0;
  for (const item of items) {
    const key = keyOf(item, place++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
