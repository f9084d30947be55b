import type { CellObject } from 'xlsx';
import type { PeriodCover } from '../../shared/figures/summary-row.ts';
import { date, flag, MONTH_FORMAT, text } from './cells.ts';
import { withLook } from './looks.ts';

/** A month, `YYYY-MM`, as its first day: formulas count from it. */
export const monthCell = (month: string): CellObject => ({ ...date(`${month}-01`), z: MONTH_FORMAT });

/** Whether each day of a month is covered. @param cover null for a month without data */
export const fullMonthCell = (cover: Pick<PeriodCover, 'isFull'> | null): CellObject =>
  cover === null ? withLook(text('no data'), 'unproven') : flag(cover.isFull);
