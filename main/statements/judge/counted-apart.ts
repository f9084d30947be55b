import { type ColumnSum, partsOfAmount } from '../table/summed-columns.ts';
import type { Judged } from './judged.ts';

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

/**
 * Whether printed totals may count together what came in and what went out: their summary adds up, has parts under labels that
 * say no direction ("Transfers"), and each total is smaller than the sum of its rows. Then they say nothing of that sum.
 */
export function countsTogether({ rows, choice }: Judged): boolean {
  const { deposits, withdrawals, depositCount, withdrawalCount } = choice.figures.totals;
  const total = (side: 1 | -1): number =>
    rows.reduce((all, { amount }) => (amount * side > 0 ? all + amount * side : all), 0);
  const isCounted = depositCount !== null || withdrawalCount !== null;
  return choice.mayNet && !isCounted && (deposits ?? 0) < total(1) && (withdrawals ?? 0) < total(-1);
}
