import type { PlainDate } from '../dates.ts';
import type { Period } from './period.ts';

/** One metric over one range. `amount` is in minor units. */
export interface MetricCell {
  /** Null where it is not available. */
  readonly value: number | string | readonly string[] | null;
  readonly status: 'available' | 'partially_available' | 'not_available';
  /** Why it is not or only partly available. */
  readonly reason: string | null;
  readonly includesUnproven: boolean;
  /** Whether transactions can be named that it is made of. */
  readonly hasRows: boolean;
}

/** One metric of the scorecard over every range it is made for. */
export interface MetricFigures {
  readonly label: string;
  readonly group: string;
  readonly unit: 'n' | 'day' | 'ratio' | 'amount' | 'weekday' | 'array' | 'probability';
  readonly context: 'higher_is_better' | 'lower_is_better' | null;
  readonly description: string;
  readonly cells: Readonly<Record<string, MetricCell>>;
}

export interface ScorecardFigures {
  /** The day it looks from; null where the settings name a date that is not known. */
  readonly anchor: PlainDate | null;
  /** Every range there is, with the days it asks for, in their order. */
  readonly ranges: readonly { readonly label: string; readonly period: Period }[];
  readonly metrics: readonly MetricFigures[];
}
