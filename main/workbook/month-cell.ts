import type { CellObject } from 'xlsx';
import { date } from './cells.ts';

/** A month, `YYYY-MM`, as its first day: formulas count from it. */
export const monthCell = (month: string): CellObject => ({ ...date(`${month}-01`), z: 'yyyy-mm' });
