import type { Evidence } from '../../shared/figures/evidence.ts';
import type { Period } from '../../shared/figures/period.ts';

/** Something on a lane: a stretch of days, told in words. */
export interface LaneMark extends Period {
  readonly tone: 'covered' | 'unsure' | 'disputed' | 'gap' | 'paid' | 'advance';
  readonly label: string;
  /** The transactions it is made of; null where there are none. */
  readonly of: Evidence | null;
  /** Percent of the lane's height; absent: all of it. */
  readonly height?: number;
}

export interface Lane {
  readonly key: string;
  readonly name: string;
  readonly marks: readonly LaneMark[];
}
