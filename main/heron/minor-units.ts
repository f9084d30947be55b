import { exponentOf, toMajor } from '../../shared/money.ts';

/** An amount in major units, as it was sent → minor units of its currency, in capitals or not (hundredths without one). */
export const minorOf = (amount: number, currency: string | null): number =>
  Math.round(amount * 10 ** exponentOf(currency?.toUpperCase() ?? null));

/** Whether a currency has all the digits of an amount in major units: `1.5` is no amount of yen. */
export const isHeldBy = (amount: number, currency: string | null): boolean =>
  toMajor(minorOf(amount, currency), currency?.toUpperCase() ?? null) === amount;
