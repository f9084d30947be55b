import type { PlainDate } from '../dates.ts';

/** A stretch of days, both ends included. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** A calendar month, `YYYY-MM`. */
export type Month = string;
