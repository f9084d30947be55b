import type { CellObject } from 'xlsx';
import type { PeriodCover } from '../../shared/figures/summary-row.ts';
import { totalMonths } from '../../shared/figures/total-months.ts';
import { date, EMPTY, flag, MONTH_FORMAT, text } from './cells.ts';
import { withLook } from './looks.ts';

/** Why there is no column for any month. */
export const NO_MONTH = 'No statement covers a day, and no transaction counts.';

/** A month, `YYYY-MM`, as its first day: formulas count from it. */
export const monthCell = (month: string): CellObject => ({ ...date(`${month}-01`), z: MONTH_FORMAT });

/** Whether each day of a month is covered. @param cover null for a month without data */
export const fullMonthCell = (cover: Pick<PeriodCover, 'isFull'> | null): CellObject =>
  cover === null ? withLook(text('no data'), 'unprovenAtRight') : flag(cover.isFull);

/** How much of the months a total beside them takes in; empty where all are full. @param covers one a month */
export function totalMonthsCell(covers: readonly (Pick<PeriodCover, 'isFull'> | null)[]): CellObject {
  const note = totalMonths(covers);
  return note === null ? EMPTY : withLook(text(note), 'unprovenAtRight');
}
