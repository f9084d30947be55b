import type { PlainDate } from '../dates.ts';
import type { Evidence } from './evidence.ts';
import type { Period } from './period.ts';

/** What one category is expected to come to in one month; minor units, inflow positive. */
export interface ForecastPoint {
  /** The first day of the month. */
  readonly date: PlainDate;
  readonly predicted: number;
  readonly lower: number;
  readonly upper: number;
}

export interface ForecastFigures {
  readonly label: string;
  readonly basis: Period | null;
  readonly points: readonly ForecastPoint[];
  readonly method: string;
}

/** A transaction that stands out from its like. */
export interface AnomalyFigures {
  readonly date: PlainDate;
  readonly description: string;
  readonly amount: number;
  /** 0 to 1. */
  readonly score: number;
  readonly reason: string;
}

/** Figures whose methods are adopted without a model to hold them against: marked wherever they stand. */
export interface ExperimentalFigures {
  readonly forecasts: readonly ForecastFigures[];
  /** Those that stand out most; only the first ones are sent. */
  readonly anomalies: readonly AnomalyFigures[];
  readonly anomalyCount: number;
  readonly industry: {
    readonly code: string;
    readonly label: string;
    /** 0 to 1. */
    readonly probability: number;
    readonly reasons: readonly string[];
    /** Whether transactions point to it, and not the company's name alone. */
    readonly hasRows: boolean;
  } | null;
  readonly localScore: {
    readonly value: number | null;
    readonly issues: readonly string[];
    readonly shares: readonly {
      readonly group: string;
      readonly points: number;
      readonly mostPoints: number;
      readonly reason: string;
      /** The transactions that it rests on; null where there are none. */
      readonly of: Evidence | null;
    }[];
  };
  /** Among the user's own companies of the same currency; none under five. */
  readonly benchmarks: readonly {
    readonly label: string;
    readonly dateRange: string;
    readonly rank: number;
    readonly percentile: number;
    readonly sampleSize: number;
  }[];
}
