import type { Row } from './rows.ts';

/** What rules and corrections do now. */
export interface DecidedRows {
  /** Rows that it decides. */
  readonly decided: number;
  /** Of these, rows that would be something else without it. */
  readonly changed: number;
}

export const DECIDES_NONE: DecidedRows = { decided: 0, changed: 0 };

/** What each rule and correction does now, by its id; those that decide no row are left out. */
export function decidedRows(rows: readonly Row[]): ReadonlyMap<string, DecidedRows> {
  const counts = new Map<string, { decided: number; changed: number }>();
  for (const { annotation } of rows) {
    if (!annotation?.correctedBy) continue;
    const { id, inferred } = annotation.correctedBy;
    const known = counts.get(id) ?? { decided: 0, changed: 0 };
    known.decided += 1;
    const isOther =
      inferred.category.slug !== annotation.category.slug ||
      inferred.merchant?.name !== annotation.merchant?.name ||
      inferred.merchant?.groupId !== annotation.merchant?.groupId ||
      inferred.revenue?.verdict !== annotation.revenue?.verdict;
    if (isOther) known.changed += 1;
    counts.set(id, known);
  }
  return counts;
}
