import type { MoneyColumn } from '../columns/money-columns.ts';
import type { ReadRow } from '../table/read-row.ts';
import type { MoneyRole } from './readings.ts';

/**
 * Rows with the side of the headed column in which they stand, where their figure goes against it: a refund with a minus among
 * what is paid out. The printed total of a column is what all of it comes to.
 */
export function withColumnSides<Row extends ReadRow>(
  rows: readonly Row[],
  roles: readonly MoneyRole[],
  columns: readonly MoneyColumn[],
): Row[] {
  const standsIn = ({ row }: Row, role: 'debit' | 'credit'): boolean =>
    row.cells.some(({ column }) => roles[column] === role && columns[column]?.heading === role);
  return rows.map((read) => {
    const { section, amount } = read;
    if (section !== null || amount === 0 || standsIn(read, 'debit') === standsIn(read, 'credit')) return read;
    if (amount > 0 && standsIn(read, 'debit')) return { ...read, section: 'out' };
    return amount < 0 && standsIn(read, 'credit') ? { ...read, section: 'in' } : read;
  });
}
