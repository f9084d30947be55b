import type { RangeFacts } from './range-facts.ts';

export type MetricGroup =
  | 'data_quality'
  | 'processing_quality'
  | 'balance'
  | 'profit_and_loss'
  | 'debt'
  | 'risk_flag'
  | 'forecast'
  | 'heron'
  | 'ml_feature';

/** `amount` is in minor units. */
export type MetricUnit = 'n' | 'day' | 'ratio' | 'amount' | 'weekday' | 'array' | 'probability';

export type MetricValue = number | string | readonly string[];

/** One metric of the scorecard: how it is called, what it means and how it is computed. */
export interface Metric {
  readonly label: string;
  readonly group: MetricGroup;
  readonly unit: MetricUnit;
  readonly context: 'higher_is_better' | 'lower_is_better' | null;
  /** Which ranges it is computed for. */
  readonly kind: 'latest' | 'past' | 'next';
  /** One sentence: the definition. */
  readonly description: string;
  /** Null where the range does not let it be known. */
  readonly compute: (facts: RangeFacts) => MetricValue | null;
}

/** The parts of a metric that a group of them shares. */
export type MetricShare = Pick<Metric, 'group' | 'kind'>;

type Row = readonly [
  label: string,
  unit: MetricUnit,
  context: Metric['context'],
  description: string,
  compute: Metric['compute'],
];

export const metrics = (share: MetricShare, rows: readonly Row[]): Metric[] =>
  rows.map(([label, unit, context, description, compute]) => ({
    ...share,
    label,
    unit,
    context,
    description,
    compute,
  }));

/** Null without a denominator. */
export const quotient = (numerator: number, denominator: number): number | null =>
  denominator === 0 ? null : numerator / denominator;

/** An amount over days or months, to the minor unit. */
export const perUnit = (amount: number, units: number): number | null =>
  units === 0 ? null : Math.round(amount / units);

export const HIGHER = 'higher_is_better';
export const LOWER = 'lower_is_better';
