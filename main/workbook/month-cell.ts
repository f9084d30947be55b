import type { CellObject } from 'xlsx';
import { date, MONTH_FORMAT } from './cells.ts';

/** A month, `YYYY-MM`, as its first day: formulas count from it. */
export const monthCell = (month: string): CellObject => ({ ...date(`${month}-01`), z: MONTH_FORMAT });
