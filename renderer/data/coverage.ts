import { daysBetween, type PlainDate } from '../../shared/dates.ts';
import type { Period } from '../../shared/figures/period.ts';
import type { Statement } from '../../shared/model/index.ts';
import { countOf } from './figure-text.ts';

type Covered = Pick<Statement, 'verdict' | 'startDate' | 'endDate' | 'tells'>;

/** How much of a company's statements is proven, and the days they span together. */
export interface Coverage {
  readonly statements: number;
  /** Proven, with or without repair. */
  readonly proven: number;
  readonly repaired: number;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

const isDate = (date: PlainDate | null): date is PlainDate => date !== null;

export function coverageOf(statements: readonly Covered[]): Coverage {
  // A notification covers no day: what else happened on it is not told.
  const covering = statements.filter(({ tells }) => tells !== 'some');
  const repaired = statements.filter(({ verdict }) => verdict === 'repaired').length;
  return {
    statements: statements.length,
    proven: repaired + statements.filter(({ verdict }) => verdict === 'proven').length,
    repaired,
    from:
      covering
        .map(({ startDate }) => startDate)
        .filter(isDate)
        .sort()[0] ?? null,
    to:
      covering
        .map(({ endDate }) => endDate)
        .filter(isDate)
        .sort()
        .at(-1) ?? null,
  };
}

/** `3 of 4 statements proven (1 after repair), covered from 2025-01-01 to 2025-04-30` */
export function coverageSentence({ statements, proven, repaired, from, to }: Coverage): string {
  if (statements === 0) return 'No statements yet';
  const noun = statements === 1 ? 'statement' : 'statements';
  const repair = repaired === 0 ? '' : ` (${repaired} after repair)`;
  const period = from === null || to === null ? '' : `, covered from ${from} to ${to}`;
  return `${proven} of ${statements} ${noun} proven${repair}${period}`;
}

/**
 * `, no gaps` or `, 2 gaps (45 days)`.
 *
 * @param gaps what statements should cover and do not; null until it is known, which says nothing
 */
export function gapsClause(gaps: readonly Period[] | null): string {
  if (gaps === null) return '';
  if (gaps.length === 0) return ', no gaps';
  const days = gaps.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
  return `, ${countOf(gaps.length, 'gap')} (${countOf(days, 'day')})`;
}
