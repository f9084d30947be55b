import type { Corrections } from '../model/index.ts';

/** Nobody said anything. */
export const NO_CORRECTIONS: Corrections = { rules: [], feedback: [], counted: [], cells: [] };
