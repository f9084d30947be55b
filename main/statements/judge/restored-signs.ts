import type { Judged } from './judged.ts';
import { isAmount } from './readings.ts';
import type { Repair } from './repair.ts';

/** The amounts whose sign was restored, as repairs of a statement's rows. */
export const restoredSigns = ({ rows, reading }: Judged): Repair[] =>
  rows.flatMap(({ row, amount }, index): Repair[] => {
    const isRestored = row.cells.some(
      ({ column, token }) => token.signRestored && isAmount(reading?.roles[column] ?? null),
    );
    return isRestored && amount < 0 ? [{ row: index, cell: 'sign', read: -amount, right: amount }] : [];
  });
