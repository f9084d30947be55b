import type { Load } from '../rows/rows.ts';

/** Whether two loads speak of a day in common. */
export const overlapping = (a: Load | null, b: Load | null): boolean =>
  a !== null && b !== null && a.from <= b.to && b.from <= a.to;
