import { addDays } from '../../shared/dates.ts';
import type { Calculations, CoverageRange, Period } from '../summaries/index.ts';

/** Whether no statement covers a range that lies between two statements of the account. */
export const isGap = ({ status }: CoverageRange, place: number, ranges: readonly CoverageRange[]): boolean =>
  status === 'no_data' && place > 0 && place < ranges.length - 1;

/** What lies between two statements of an account, and days between statements of the company that no account's cover. */
export function gapsOf(calculations: readonly Calculations[]): Period[] {
  const accounts = calculations.flatMap(({ coverage }) => coverage);
  const gaps: Period[] = accounts.flatMap(({ ranges }) => ranges.filter(isGap));
  const covered = accounts.flatMap(({ ranges }) => ranges.filter(({ status }) => status !== 'no_data'));
  const isKnown = (hole: Period): boolean => gaps.some(({ from, to }) => from <= hole.from && hole.to <= to);
  return [...gaps, ...holesBetween(covered).filter((hole) => !isKnown(hole))];
}

function holesBetween(periods: readonly Period[]): Period[] {
  const holes: Period[] = [];
  let next: string | null = null;
  for (const { from, to } of periods.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (next !== null && from > next) holes.push({ from: next, to: addDays(from, -1) });
    if (next === null || to >= next) next = addDays(to, 1);
  }
  return holes;
}
