import { type PlainDate, plainDate } from '../../shared/dates.ts';
import type { FieldKind } from './fields.ts';
import { isState } from './states.ts';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** A number as a person writes it on a form: `$25,000.00`, `51 %`. Null for anything else. */
export function numberOf(text: string): number | null {
  const plain = text.replace(/[$%,\s]|usd/gi, '');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A date as Americans write it, or as ISO has it; null for anything that is no day of the calendar. */
export function dateOf(text: string): PlainDate | null {
  const [, y1, m1, d1] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  const [, m2, d2, y2] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const [, name, d3, y3] = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(text) ?? [];
  const named = name && MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return plainDate(Number(y1 ?? y2 ?? y3), Number(m1 ?? m2 ?? named), Number(d1 ?? d2 ?? d3));
}

/** Numbers that the Social Security Administration gives nobody (POMS RM 10201.035). */
const isGivenSsn = (digits: string): boolean =>
  !/^(000|666|9)/.test(digits) && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000';

const CREDIT = { lowest: 300, highest: 850 } as const;
const within = (value: number | null, lowest: number, highest: number): boolean =>
  value !== null && value >= lowest && value <= highest;

type Check = (value: string, asOf: PlainDate) => string | null;
const unless =
  (holds: (value: string, asOf: PlainDate) => boolean, reason: string): Check =>
  (value, asOf) =>
    holds(value, asOf) ? null : reason;

/** What is wrong with a value, in a sentence; null where nothing is. */
export const CHECKS: Readonly<Record<FieldKind, Check>> = {
  text: () => null,
  ein: unless((value) => digitsOf(value).length === 9 && /^[\d\s-]+$/.test(value), 'An EIN has nine digits.'),
  ssn: unless(
    (value) => digitsOf(value).length === 9 && /^[\d\s-]+$/.test(value) && isGivenSsn(digitsOf(value)),
    'This is no number that the Social Security Administration gives.',
  ),
  date: (value, asOf) => {
    const date = dateOf(value);
    if (date === null) return 'This is no day of the calendar, written as month, day and year.';
    return date > asOf ? 'This day is in the future.' : null;
  },
  state: unless(isState, 'This is no state of the US, by its code or its name.'),
  zip: unless((value) => /^\d{5}(-?\d{4})?$/.test(value), 'A ZIP code has five digits, or nine.'),
  money: unless((value) => (numberOf(value) ?? 0) > 0, 'This is no amount of money above nothing.'),
  percent: unless((value) => within(numberOf(value), 0, 100), 'This is no share from 0 to 100 %.'),
  email: unless((value) => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(value), 'This is no e-mail address.'),
  phone: unless((value) => /^1?\d{10}$/.test(digitsOf(value)), 'A telephone number has ten digits.'),
  website: unless(
    (value) => /^(https?:\/\/)?([\w-]+\.)+[a-z]{2,}(\/\S*)?$/i.test(value),
    'This is no address of a website.',
  ),
  score: unless(
    (value) => within(numberOf(value), CREDIT.lowest, CREDIT.highest),
    'A credit score is from 300 to 850.',
  ),
};
