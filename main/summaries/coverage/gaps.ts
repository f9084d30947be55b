import { addDays } from '../../../shared/dates.ts';
import type { Gap } from '../../../shared/figures/coverage-figures.ts';
import type { Period } from '../books/period.ts';
import type { AccountCoverage, CoverageRange } from './coverage.ts';

/** Whether no statement covers a range that lies between two statements of the account. */
export const isGap = ({ status }: CoverageRange, place: number, ranges: readonly CoverageRange[]): boolean =>
  status === 'no_data' && place > 0 && place < ranges.length - 1;

/**
 * What lies between two statements of an account, and days between statements of the company that no account's cover. An
 * account whose statements begin later or end earlier than others has no gap there.
 *
 * @param accounts of every currency
 */
export function gapsOf(accounts: readonly AccountCoverage[]): Gap[] {
  const gaps = accounts.flatMap(({ accountId, ranges }) =>
    ranges.filter(isGap).map(({ from, to }): Gap => ({ accountId, from, to })),
  );
  const covered = accounts.flatMap(({ ranges }) => ranges.filter(({ status }) => status !== 'no_data'));
  const isKnown = (hole: Period): boolean => gaps.some(({ from, to }) => from <= hole.from && hole.to <= to);
  const holes = holesBetween(covered).filter((hole) => !isKnown(hole));
  return [...gaps, ...holes.map((hole) => ({ accountId: null, ...hole }))];
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
