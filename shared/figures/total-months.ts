import type { PeriodCover } from './summary-row.ts';

/**
 * How much of its months a total takes in, such as `3 of 4 months, partial`: it is a sum of what is seen. Null where every
 * month is full.
 *
 * @param covers one a month; null for a month without data
 */
export function totalMonths(covers: readonly (Pick<PeriodCover, 'isFull'> | null)[]): string | null {
  const seen = covers.filter((cover) => cover !== null);
  const notes = [
    ...(seen.length < covers.length ? [`${seen.length} of ${covers.length} months`] : []),
    ...(seen.every(({ isFull }) => isFull) ? [] : ['partial']),
  ];
  return notes.length === 0 ? null : notes.join(', ');
}
