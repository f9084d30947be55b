import type { Verdict } from './statement.ts';

export const FROM_WORST: readonly Verdict[] = ['broken', 'unproven', 'repaired', 'proven'];

/** The verdict that a list as a whole deserves; null for an empty one. */
export const worstVerdict = (verdicts: readonly Verdict[]): Verdict | null =>
  FROM_WORST.find((verdict) => verdicts.includes(verdict)) ?? null;
