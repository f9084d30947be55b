import type { Replay, WhatIf } from '../summaries/index.ts';
import { amountOf } from './plain.ts';

/** What offers would cost; Heron has no endpoint for it, so the names are ours in its manner. */
export const offersJson = (offers: readonly WhatIf[], currency: string | null): object[] =>
  offers.map((one) => ({
    name: one.offer.name,
    amount: amountOf(one.amount, currency),
    factor: one.offer.factor,
    term_months: one.offer.termMonths,
    cadence: one.offer.cadence,
    right_to_receive_amount: amountOf(one.payback, currency),
    no_payments: one.payments,
    payment_amount: amountOf(one.payment, currency),
    monthly_amount: amountOf(one.monthlyPayment, currency),
    holdback_percentage: one.holdbackPercentage,
    total_holdback_percentage: one.totalHoldbackPercentage,
    replayed_days: one.days,
    replayed_payments: one.paymentsInDays,
    before: replayJson(one.before, currency),
    after: replayJson(one.after, currency),
  }));

const replayJson = (replay: Replay, currency: string | null): object => ({
  low_balance_days: replay.lowBalanceDays,
  negative_balance_days: replay.negativeBalanceDays,
  lowest_balance: amountOf(replay.lowestBalance, currency),
});
