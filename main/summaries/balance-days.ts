import type { AccountType } from '../../shared/model/index.ts';
import { exponentOf } from '../../shared/money.ts';
import { roundedQuotient } from './rounded-quotient.ts';

/** How a day ended, in minor units. */
interface DayEnd {
  readonly balance: number;
}

/**
 * On a card or a loan the balance is what is owed: always below zero, so that "overdrawn", "negative" and "low" would
 * count every day and mean nothing. Those figures are null there.
 */
export const holdsMoney = (type: AccountType): boolean => type !== 'credit_card' && type !== 'loan';

/**
 * Mean end-of-day balance over all calendar days covered (DOMAIN b.1, average_balance; the same as Ocrolus' average
 * daily balance), in minor units, rounded half away from zero. Null where no day's balance is known.
 */
export function averageBalance(days: readonly DayEnd[]): number | null {
  const sum = days.reduce((total, day) => total + BigInt(day.balance), 0n);
  return roundedQuotient(sum, BigInt(days.length), 0);
}

/** Days that end below zero (DOMAIN b.1, negative_balance_days); null where no day's balance is known. */
export const negativeBalanceDays = (days: readonly DayEnd[]): number | null => daysBelow(0, days);

/**
 * Days that end under the low-balance threshold (seed 002, low_balance_days); null where no day's balance is known.
 *
 * @param threshold whole units of the currency
 */
export const lowBalanceDays = (days: readonly DayEnd[], currency: string | null, threshold: number): number | null =>
  daysBelow(threshold * 10 ** exponentOf(currency), days);

function daysBelow(limit: number, days: readonly DayEnd[]): number | null {
  if (days.length === 0) return null;
  return days.reduce((count, day) => (day.balance < limit ? count + 1 : count), 0);
}
