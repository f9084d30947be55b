import { exponentOf } from './money.ts';

/** Amounts are alike within five per cent, or two units of the currency (DOMAIN b.4, recurring transactions). */
const ALIKE_SHARE = 1.05;
const ALIKE_UNITS = 2;

/**
 * Items in groups of alike amounts, the smallest first: a group ends where an amount is no longer like its smallest. Only
 * the sizes are sorted; in each group the items keep their order.
 *
 * @param amountOf minor units of the currency; the sign does not count
 */
export function alikeAmounts<T>(
  items: readonly T[],
  amountOf: (item: T) => number,
  currency: string | null,
): readonly T[][] {
  const sizeOf = (item: T): number => Math.abs(amountOf(item));
  const limits = limitsOf(Float64Array.from(items, sizeOf), ALIKE_UNITS * 10 ** exponentOf(currency));
  const groups = limits.map((): T[] => []);
  for (const item of items) groups[groupFor(limits, sizeOf(item))]?.push(item);
  return groups;
}

/** The largest size that still belongs to each group, rising. */
function limitsOf(sizes: Float64Array, tolerance: number): number[] {
  const limits: number[] = [];
  for (const size of sizes.sort()) {
    if (size > (limits.at(-1) ?? -1)) limits.push(Math.max(size * ALIKE_SHARE, size + tolerance));
  }
  return limits;
}

/** The first group whose limit a size does not pass. */
function groupFor(limits: readonly number[], size: number): number {
  let [low, high] = [0, limits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (size > (limits[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
