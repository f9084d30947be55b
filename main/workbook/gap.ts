import type { CoverageRange } from '../summaries/index.ts';

/** Whether no statement covers a range that lies between two statements of the account. */
export const isGap = ({ status }: CoverageRange, place: number, ranges: readonly CoverageRange[]): boolean =>
  status === 'no_data' && place > 0 && place < ranges.length - 1;
