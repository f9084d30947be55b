/** One source of revenue; minor units. */
export interface SourceFigures {
  readonly name: string;
  readonly amount: number;
  readonly count: number;
  /** Percent of all revenue. */
  readonly percentage: number | null;
}

/** True revenue of one currency, and how much of it hangs on few sources. Money in minor units. */
export interface RevenueFigures {
  readonly total: number;
  readonly nonRevenue: number;
  /** Deposits of which a person must say whether they are revenue. */
  readonly review: { readonly amount: number; readonly count: number };
  readonly monthlyAverage: number | null;
  /** What the monthly average is taken over: full months, else the days covered. */
  readonly monthlyAverageBasis: 'full_months' | 'days_covered';
  readonly dailyAverage: number | null;
  /** Most first; only the first ones are sent. */
  readonly sources: readonly SourceFigures[];
  readonly sourceCount: number;
  readonly largestSourcePercentage: number | null;
  readonly topFivePercentage: number | null;
  /** Herfindahl–Hirschman index: the sum of squared shares, 0 to 1. */
  readonly concentrationIndex: number | null;
  readonly includesUnproven: boolean;
}
