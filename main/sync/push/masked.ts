/** What stands between groups of a number: spaces of any kind, dots, slashes and hyphens, at most two of them. */
const GAP = String.raw`[\s./-]{0,2}`;
/** Bounded by more than a gap that numbers have: `2026-01-31-12345678` is no day. */
const alone = (pattern: string): string => String.raw`(?<![\d*][./-]?)${pattern}(?![./-]?\d)`;
const DAY = String.raw`(?:(?<year>\d{4})(?<mark>[./-])(?<month>\d{2})\k<mark>(?<day>\d{2})|(?<first>\d{2})(?<point>[./-])(?<second>\d{2})\k<point>(?<last>\d{4}))`;
/** Digits, in groups of three or in none, with two decimals. */
const AMOUNT = String.raw`(?:\d{1,3}(?:[\s.]\d{3})+|\d{1,9})\.\d{2}`;
const LONG_NUMBER = String.raw`\d(?:${GAP}\d){5,}`;
const TOLD_APART = new RegExp(`(?<date>${alone(DAY)})|(?<amount>${alone(AMOUNT)})|${LONG_NUMBER}`, 'g');

/** How many characters an IBAN has, by country (registry of ISO 13616); one of another country is masked as a number. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  ...{ AD: 24, AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27, GB: 22 },
  ...{ GI: 23, GR: 27, HR: 21, HU: 28, IE: 22, IL: 23, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MT: 31 },
  ...{ NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, SA: 24, SE: 24, SI: 19, SK: 24, SM: 27, TR: 26, AE: 23 },
};
const IBANS = new RegExp(
  Object.entries(IBAN_LENGTHS)
    .map(([country, length]) => String.raw`\b${country}\d{2}(?:${GAP}[A-Z0-9]){${length - 4}}(?![A-Z0-9])`)
    .join('|'),
  'gi',
);
const KEPT = 4;

/** By its check digits (ISO 7064, MOD 97-10). */
function isIban(text: string): boolean {
  const characters = text.replace(/[^A-Z0-9]/gi, '');
  let rest = 0;
  for (const character of characters.slice(4) + characters.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const lastOf = (text: string): string => `****${text.replace(/[^A-Z0-9]/gi, '').slice(-KEPT)}`;

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** Year first, or last behind day and month in either order. */
function isRealDay({ year, month, day, first, second, last }: Readonly<Record<string, string | undefined>>): boolean {
  if (year !== undefined) return isDay(Number(year), Number(month), Number(day));
  const [one, two] = [Number(first), Number(second)];
  return isDay(Number(last), one, two) || isDay(Number(last), two, one);
}

/**
 * A text in which of each IBAN, and of each number of six digits or more, however its groups are parted, only the last four
 * characters are left. Days of the calendar and amounts stay.
 */
export const masked = (text: string): string =>
  text
    .replace(IBANS, (found) => (isIban(found) ? `${found.slice(0, 2)}${lastOf(found)}` : found))
    .replace(TOLD_APART, (number, ...rest) => {
      const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
      if (groups['amount'] !== undefined) return number;
      return groups['date'] !== undefined && isRealDay(groups) ? number : lastOf(number);
    });
