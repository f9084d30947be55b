import { exponentOf } from '../../shared/money.ts';

/** Digits that a number in JSON carries for certain (IEEE 754 double). */
const CERTAIN_DIGITS = 15;

/**
 * A decimal with a point, in minor units of its currency: `-28.340` is -2834 in USD. Null for what is no decimal, has more
 * digits than the currency (noughts aside), or is too large to be held exactly: an amount is never rounded.
 */
export function minorOfDecimal(text: string, currency: string | null): number | null {
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text.trim()) ?? [];
  if (whole === '' && fraction === '') return null;
  const exponent = exponentOf(currency);
  if (/[1-9]/.test(fraction.slice(exponent))) return null;
  const minor = Number(whole + fraction.slice(0, exponent).padEnd(exponent, '0'));
  if (!Number.isSafeInteger(minor)) return null;
  return sign === '-' && minor !== 0 ? -minor : minor;
}

/**
 * A number of JSON or a spreadsheet in minor units: the decimal it was written as, without the noise of binary fractions.
 * Null also for one with more digits than a number holds for certain.
 */
export function minorOfNumber(value: number, currency: string | null): number | null {
  if (Math.abs(value) * 10 ** exponentOf(currency) >= 10 ** CERTAIN_DIGITS || !Number.isFinite(value)) return null;
  const text = String(Number(value.toPrecision(CERTAIN_DIGITS)));
  return text.includes('e') ? null : minorOfDecimal(text, currency);
}
