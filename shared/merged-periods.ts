import { addDays } from './dates.ts';
import type { Period } from './figures/period.ts';

/** Periods as few as possible that hold the same days, oldest first. */
export function mergedPeriods(periods: readonly Period[]): Period[] {
  const result: Period[] = [];
  for (const next of periods.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = result.at(-1);
    if (last && next.from <= addDays(last.to, 1)) {
      if (next.to > last.to) result[result.length - 1] = { from: last.from, to: next.to };
    } else result.push(next);
  }
  return result;
}
