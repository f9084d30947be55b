import type { MoneyColumn } from '../columns/money-columns.ts';
import type { CandidateRow, CandidateTable } from './candidate-rows.ts';

/** Rows that print a figure in both columns from which the two are believed to be one. */
const LEAST_ROWS = 3;

const figureIn = ({ cells }: CandidateRow, column: number): number | undefined =>
  cells.find((cell) => cell.column === column)?.token.minor;

/** Whether every row prints the same figure in two columns headed as amounts. */
function areTwins(rows: readonly CandidateRow[], columns: readonly MoneyColumn[], a: number, b: number): boolean {
  const isHeaded = [a, b].every((at) => columns[at]?.heading === 'amount');
  return isHeaded && rows.length >= LEAST_ROWS && rows.every((row) => figureIn(row, a) === figureIn(row, b));
}

/** Rows without the figures of columns that say what one before them says: the amount, and the amount after fees where there are none. */
export function withoutTwins(
  rows: readonly CandidateRow[],
  columns: readonly MoneyColumn[],
): Pick<CandidateTable, 'rows' | 'columns'> {
  const twins = new Set(
    columns.flatMap((_, b) => (columns.some((__, a) => a < b && areTwins(rows, columns, a, b)) ? [b] : [])),
  );
  if (twins.size === 0) return { rows, columns };
  return {
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => !twins.has(column)) })),
    columns: columns.map((column, at) => (twins.has(at) ? { ...column, count: 0, heading: null } : column)),
  };
}
