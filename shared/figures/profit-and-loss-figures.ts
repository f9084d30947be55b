import type { Month } from './period.ts';
import type { PeriodCover } from './summary-row.ts';

/** A figure a month, and what it comes to over the months with data. */
export interface MonthlyFigures {
  /** One a month; null in a month without data, and where it is not known. */
  readonly values: readonly (number | null)[];
  /** Of what is seen: null where a month with data leaves it unknown, and where no month has data. */
  readonly total: number | null;
}

/** One line of the profit and loss, as it is laid out: minor units, inflow positive, or ratios. */
export interface LineFigures extends MonthlyFigures {
  readonly name: string;
  readonly indent: number;
  readonly isRatio: boolean;
  /** In which months transactions are behind it, also where they cancel each other out; one a month. */
  readonly hasRows: readonly boolean[];
  /** Mean confidence of the categories in it, weighted by amount, 0 to 1; null without transactions. */
  readonly confidence: number | null;
}

/** The cash-flow profit and loss of one currency. */
export interface ProfitAndLossFigures {
  /** Oldest first. */
  readonly months: readonly Month[];
  /** How far each is covered; null for a month without data: no statement covers a day of it, no transaction has one. */
  readonly covers: readonly (PeriodCover | null)[];
  readonly includesUnproven: readonly boolean[];
  readonly sections: readonly { readonly slug: string; readonly lines: readonly LineFigures[] }[];
  /** By how much the balances changed, in minor units, which the last line must come to; null where a balance is not known. */
  readonly balanceChange: MonthlyFigures;
  /** The last line less that. */
  readonly difference: MonthlyFigures;
}
