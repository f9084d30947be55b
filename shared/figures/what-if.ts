import type { Offer } from '../model/index.ts';
import type { Period } from './period.ts';

/** How the last days would have gone. Money in minor units. */
export interface Replay {
  readonly lowBalanceDays: number | null;
  readonly negativeBalanceDays: number | null;
  readonly lowestBalance: number | null;
}

/** What an offer would cost, and what it would have done to the last ninety days. Money in minor units. */
export interface WhatIf {
  readonly offer: Offer;
  readonly amount: number;
  /** Advance × factor. */
  readonly payback: number;
  readonly payments: number;
  /** The last one takes what rounding leaves. */
  readonly payment: number;
  /** Payment × payments that fall due in a month. */
  readonly monthlyPayment: number;
  /** Percent of the average monthly true revenue: of this offer, and with the positions there are. */
  readonly holdbackPercentage: number | null;
  readonly totalHoldbackPercentage: number | null;
  /** Days of known balances that were replayed, at most ninety. */
  readonly days: number;
  /** From the first to the last of them; null without any. */
  readonly period: Period | null;
  /** Payments that would have fallen into them. */
  readonly paymentsInDays: number;
  readonly before: Replay;
  readonly after: Replay;
}
