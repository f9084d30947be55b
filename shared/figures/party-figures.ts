import type { PlainDate } from '../dates.ts';
import type { Frequency } from '../model/index.ts';

/** Transactions of alike amounts with one other side that have a rhythm. Money in minor units, signed. */
export interface RecurringFigures {
  readonly name: string;
  readonly frequency: Frequency;
  readonly averageAmount: number;
  readonly count: number;
  readonly firstDate: PlainDate;
  readonly lastDate: PlainDate;
  /** Mean confidence of their categories, 0 to 1. */
  readonly confidence: number;
  readonly includesUnproven: boolean;
}

/** What recurs, the groups that move most first; only the first ones are sent. */
export interface RecurringList {
  readonly shown: readonly RecurringFigures[];
  /** How many there are in all. */
  readonly count: number;
}

/** What moved in one direction. */
export interface MovedFigures {
  readonly amount: number;
  readonly count: number;
}

/** Whoever is on the other side of transactions. Money in minor units, outflows negative. */
export interface PartyFigures {
  readonly name: string;
  /** A lender's group, such as `debt.mca_or_rbf`; null for most. */
  readonly groupId: string | null;
  readonly inflow: MovedFigures | null;
  readonly outflow: MovedFigures | null;
  readonly net: number;
  readonly frequency: Frequency;
  readonly estimatedMonthlyAmount: number | null;
  readonly lastDate: PlainDate;
  readonly isActive: boolean;
  readonly includesUnproven: boolean;
}

/** Every other side, the one that moved most first; only the first ones are sent. */
export interface PartiesFigures {
  readonly shown: readonly PartyFigures[];
  /** How many there are in all, and what those that are not sent moved. */
  readonly count: number;
  readonly restInflow: number;
  readonly restOutflow: number;
}
