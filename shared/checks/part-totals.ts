import type { PartTotal, RowRuns } from '../model/index.ts';
import type { Check, CheckedRow, PrintedFigures } from './balance-check.ts';

/** Rows of which these are the indexes, in rising order, as runs. */
export function runsOf(indexes: readonly number[]): RowRuns {
  const runs: [number, number][] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

/** The rows of some runs. */
export const rowsOfRuns = <T>(runs: RowRuns, rows: readonly T[]): readonly T[] =>
  runs.flatMap(([first, last]) => rows.slice(first, last + 1));

const sum = (rows: readonly CheckedRow[]): number => rows.reduce((total, { amount }) => total + amount, 0);

/** What a group of rows may add up to: all together, and where nothing says more of the total, those of one direction. */
const sumsOf = (rows: readonly CheckedRow[], unnamed: boolean): readonly number[] =>
  unnamed
    ? [sum(rows), sum(rows.filter(({ amount }) => amount > 0)), sum(rows.filter(({ amount }) => amount < 0))]
    : [sum(rows)];

/** The balances that a total right under rows may repeat or carry over; the first group holds all rows above it. */
function balancesBeside({ groups: [above = []] }: PartTotal, rows: readonly CheckedRow[], figures: PrintedFigures) {
  const { opening, closing } = figures;
  const own = rowsOfRuns(above, rows);
  const moved = sum(own);
  const balance = own.findLast((row) => row.balance !== null)?.balance ?? null;
  return [(opening ?? 0) + moved, (closing ?? 0) - moved, opening, closing, balance];
}

/** The balance of a day against the opening balance and all rows up to it. */
function dayCheck(
  { printed, groups: [rowsSoFar = []] }: PartTotal,
  rows: readonly CheckedRow[],
  opening: number,
): Check {
  const computed = opening + sum(rowsOfRuns(rowsSoFar, rows));
  return { kind: 'day', holds: computed === printed, computed, printed, row: rowsSoFar.at(-1)?.[1] ?? null };
}

/** A total against every group of rows that it may stand for. */
function sumCheck(part: PartTotal, rows: readonly CheckedRow[], figures: PrintedFigures): Check {
  const { printed, groups, unnamed, of = 'section' } = part;
  const sums = groups.flatMap((runs) => sumsOf(rowsOfRuns(runs, rows), unnamed));
  const others = unnamed ? balancesBeside(part, rows, figures) : [];
  const holds = [...sums, ...others].some((value) => value !== null && Math.abs(value) === printed);
  const away = (value: number): number => Math.abs(Math.abs(value) - printed);
  // A named total speaks of its own section first; of another the nearest sum tells most.
  const computed = unnamed ? sums.toSorted((a, b) => away(a) - away(b))[0] : sums[0];
  const row = of === 'row' ? (groups[0]?.[0]?.[0] ?? null) : null;
  return { kind: of, holds, computed: Math.abs(computed ?? 0), printed, row };
}

/** Holds what is printed of parts of the rows against them. */
export const partChecks = (
  parts: readonly PartTotal[],
  rows: readonly CheckedRow[],
  figures: PrintedFigures,
): readonly Check[] =>
  parts.map((part) => (part.of === 'day' ? dayCheck(part, rows, figures.opening ?? 0) : sumCheck(part, rows, figures)));
