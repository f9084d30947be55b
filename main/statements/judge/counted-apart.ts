import { type ColumnSum, partsOfAmount } from '../table/summed-columns.ts';
import type { Judged } from './judge.ts';

/** Totals that say nothing. */
export const NO_TOTALS = { deposits: null, withdrawals: null, depositCount: null, withdrawalCount: null };

/**
 * Whether printed totals count the figures of which amounts are made, each in its direction: what was paid before fees as
 * coming in, the fees as going out. They bear the rows out, and say nothing of the sums of their amounts.
 */
export function countsApart({ rows, reading, choice }: Judged, sum: ColumnSum | null): boolean {
  const { deposits, withdrawals } = choice.figures.totals;
  if (!sum || !reading || deposits === null || withdrawals === null) return false;
  const parts = rows.flatMap(({ row }) => partsOfAmount(row, sum, reading.roles.indexOf('amount')));
  const total = (side: 1 | -1): number => parts.reduce((all, part) => (part * side > 0 ? all + part * side : all), 0);
  return total(1) === deposits && total(-1) === withdrawals;
}
