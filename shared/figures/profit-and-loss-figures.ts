import type { Month } from './period.ts';
import type { PeriodCover } from './summary-row.ts';

/** One line of the profit and loss, as it is laid out. */
export interface LineFigures {
  readonly name: string;
  readonly indent: number;
  readonly isRatio: boolean;
  /** Minor units, inflow positive, or a ratio; null in a month without data and where a ratio has no denominator. One a month. */
  readonly values: readonly (number | null)[];
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
  /** By how much the balances changed, which the last line must come to; null where a balance is not known. */
  readonly balanceChanges: readonly (number | null)[];
}
