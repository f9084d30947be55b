import { beginsWithBalance } from './balance-label.ts';
import type { TokenLine } from './read-line.ts';
import { NOT_A_ROW } from './vocabulary/figures.ts';

/** True for a line that prints a balance or a total, and is no transaction. */
export const isFigure = (line: TokenLine): boolean => NOT_A_ROW.test(line.label) || beginsWithBalance(line);
