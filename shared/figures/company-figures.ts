import type { PlainDate } from '../dates.ts';
import type { Finding } from '../model/index.ts';
import type { CoverageFigures, Gap } from './coverage-figures.ts';
import type { ExperimentalFigures } from './experimental-figures.ts';
import type { PartiesFigures, RecurringList } from './party-figures.ts';
import type { Month, Period } from './period.ts';
import type { PositionsFigures } from './position-figures.ts';
import type { ProfitAndLossFigures } from './profit-and-loss-figures.ts';
import type { RevenueFigures } from './revenue-figures.ts';
import type { ScorecardFigures } from './scorecard-figures.ts';
import type { SourceDifferences } from './source-differences.ts';
import type { SummaryRow } from './summary-row.ts';
import type { WhatIf } from './what-if.ts';

/** The bank statement summary by month, oldest first, with the mean over its full months and everything together. */
export interface MonthsFigures {
  /** Every month of the span; `row` is null where no statement covers a day of it and no transaction has one. */
  readonly rows: readonly { readonly month: Month; readonly row: SummaryRow | null }[];
  readonly average: SummaryRow | null;
  readonly total: SummaryRow | null;
}

/** What the accounts that hold money held together when a day ended; minor units. */
export interface BalanceFigures {
  readonly date: PlainDate;
  readonly balance: number;
  /** Of at least one account another day's balance stands in for one that is not known. */
  readonly isComputed: boolean;
  readonly includesUnproven: boolean;
}

/** Every figure of one company in one currency. */
export interface CurrencyFigures {
  readonly currency: string | null;
  /** Figures without a mark of their own carry this one. */
  readonly includesUnproven: boolean;
  /** From the first to the last day of the data; null where there is none. */
  readonly span: Period | null;
  readonly months: MonthsFigures;
  readonly balances: readonly BalanceFigures[];
  readonly revenue: RevenueFigures;
  readonly positions: PositionsFigures;
  readonly profitAndLoss: ProfitAndLossFigures;
  readonly recurring: RecurringList;
  readonly parties: PartiesFigures;
  readonly scorecard: ScorecardFigures;
  readonly coverage: CoverageFigures;
  readonly offers: readonly WhatIf[];
  readonly experimental: ExperimentalFigures;
}

/** The figures of one company as the page shows them: no transaction is in them; `Evidence` names those behind each. */
export interface CompanyFigures {
  /** Hash of all that went in: equal inputs give equal figures. */
  readonly inputs: string;
  /** What "today" meant. */
  readonly asOf: PlainDate;
  /** What stands between several files or accounts: holders that differ, corrections that came off. */
  readonly findings: readonly Finding[];
  /** What sources of one account disagree about. */
  readonly sourceDifferences: readonly SourceDifferences[];
  /** What statements should cover and do not. */
  readonly gaps: readonly Gap[];
  /** Rows that repeat another and are left out of every figure. */
  readonly duplicates: number;
  /** The one with the most transactions first. */
  readonly currencies: readonly CurrencyFigures[];
}
