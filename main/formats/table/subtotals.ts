import { fold } from '../../statements/index.ts';
import type { TableRow } from './table-row.ts';
import { SUM_WORDS } from './vocabulary.ts';

/**
 * Rows without those that are no transactions but sums of rows before them, though they have a day: their text begins with a
 * word for a sum, and they are the sum of all rows, or of those since the sum before.
 */
export function withoutSubtotals(rows: readonly TableRow[]): readonly TableRow[] {
  let [all, since] = [0, 0];
  return rows.filter(({ amount, description }) => {
    const isSum = amount !== null && amount !== 0 && (amount === since || amount === all);
    if (isSum && SUM_WORDS.test(fold(description))) {
      since = 0;
      return false;
    }
    all += amount ?? 0;
    since += amount ?? 0;
    return true;
  });
}
