/**
 * Money is an integer count of minor units (cents, yen, fils). A currency says how many digits are minor.
 * Nothing in Egret adds floating-point amounts.
 */

/** Currencies whose minor unit is not a hundredth (ISO 4217, table A.1, column "Mnr unt"). */
const UNUSUAL_EXPONENTS: Readonly<Record<string, number>> = {
  BHD: 3,
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  IQD: 3,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  RWF: 0,
  TND: 3,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
}; // prettier-ignore

/** Digits after the decimal point in `currency` (2 when the currency is not known). */
export const exponentOf = (currency: string | null): number => UNUSUAL_EXPONENTS[currency ?? ''] ?? 2;

/** Minor units as an exact decimal string: `toDecimal(-5, 'USD')` is `-0.05`. */
export function toDecimal(minor: number, currency: string | null): string {
  const exponent = exponentOf(currency);
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const sign = minor < 0 ? '-' : '';
  return exponent === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-exponent)}`;
}

/** Minor units as a JSON number in major units (the nearest double; prints as the exact decimal). */
export const toMajor = (minor: number, currency: string | null): number => Number(toDecimal(minor, currency));

/** Minor units as people read them, with separators: `1,234.50`. */
export function formatMoney(minor: number, currency: string | null): string {
  const [whole = '', fraction] = toDecimal(Math.abs(minor), currency).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${minor < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/**
 * What a person typed as an amount, in minor units: `1,234.5` is 123450 in USD. Null for what is no amount of zero or more,
 * or has more digits behind the point than the currency.
 */
export function fromTyped(text: string, currency: string | null): number | null {
  const [, whole, fraction = ''] = /^(\d[\d,]*)(?:\.(\d*))?$/.exec(text.trim()) ?? [];
  const exponent = exponentOf(currency);
  if (whole === undefined || fraction.length > exponent) return null;
  const minor = Number(whole.replaceAll(',', '') + fraction.padEnd(exponent, '0'));
  return Number.isSafeInteger(minor) ? minor : null;
}
