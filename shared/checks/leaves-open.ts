import type { Finding } from '../model/index.ts';

const OPEN: ReadonlySet<Finding['code']> = new Set([
  ...(['two_readings_fit', 'date_doubtful', 'rows_uncovered', 'nothing_to_check'] as const),
]);

/** True for what stands in the way of a proof though no check fails. */
export const leavesOpen = ({ code }: Finding): boolean => OPEN.has(code);
