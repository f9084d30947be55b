import type { PlainDate } from '../dates.ts';
import type { Frequency, PositionEventKind, PositionStatus, ProductType, Range } from '../model/index.ts';
import type { Month } from './period.ts';

/** What was repaid in one month less what came back, in minor units: below zero where more came back than was paid. */
export interface RepaidMonth {
  readonly month: Month;
  readonly amount: number;
  /** Payments, and how many came back. */
  readonly count: number;
  readonly cameBack: number;
}

/** One funder's money. Magnitudes in minor units. */
export interface LenderPosition {
  readonly id: string;
  readonly lenderName: string;
  readonly productType: ProductType;
  readonly status: PositionStatus;
  readonly isActive: boolean;
  /** Null where only repayments are seen. */
  readonly advance: { readonly date: PlainDate; readonly amount: number } | null;
  /** Months with a repayment, or with one that came back, oldest first. */
  readonly repaid: readonly RepaidMonth[];
  readonly frequency: Frequency;
  /** The latest repayment × payments a month; without a rhythm, what was paid in thirty days. Null without repayments. */
  readonly expectedMonthlyAmount: number | null;
  /** Percent of the average monthly true revenue; of an active position only. */
  readonly holdbackPercentage: number | null;
  readonly confidence: 'high' | 'medium' | 'low' | 'none';
  readonly confidenceReasons: readonly string[];
  readonly remaining: Range | null;
  readonly remainingDays: number | null;
  readonly events: readonly { readonly kind: PositionEventKind; readonly date: PlainDate; readonly message: string }[];
  readonly nsfFees: { readonly amount: number; readonly count: number };
  readonly servicingFees: { readonly amount: number; readonly count: number };
  readonly includesUnproven: boolean;
}

/** All positions of one currency, and other sides that may be lenders nobody knows. */
export interface PositionsFigures {
  readonly positions: readonly LenderPosition[];
  /** Percent: of active positions together; null where revenue is not known. */
  readonly totalHoldbackPercentage: number | null;
  readonly expectedMonthlyAmount: number;
  readonly debtCandidates: DebtCandidateList;
}

/** Another side that may be a lender nobody knows; `amount` is a magnitude in minor units. */
export interface DebtCandidateFigures {
  readonly name: string;
  readonly reason: string;
  readonly amount: number;
  readonly count: number;
  readonly includesUnproven: boolean;
}

/** The side that moved most first; only the first ones are sent. */
export interface DebtCandidateList {
  readonly shown: readonly DebtCandidateFigures[];
  /** How many there are in all. */
  readonly count: number;
}
