import { daysBetween, type PlainDate } from '../../../shared/dates.ts';
import type { GivenRow } from '../../statements/index.ts';
import { dayOf, shortDate } from '../dates.ts';
import { tidy } from '../given.ts';
import { minorOfDecimal } from '../minor-units.ts';
import type { SwiftField } from './fields.ts';

/**
 * Value date, entry date, mark, third letter of the currency, amount, kind of transaction, and references behind it. An
 * amount that goes on with anything but a letter or a blank is none: cut there, it would be another.
 */
const ENTRY = /^(\d{6})(\d{4})?(R?[CD])([A-Z])?([\d,]+)(?=[A-Z\s]|$)(?:[NSF][A-Z0-9]{3})?(.*)$/;

/** Of the structured German field 86: `?20` to `?29` and `?60` to `?63` are the purpose, `?32` and `?33` the other side. */
const SUBFIELD = /\?(\d{2})([^?]*)/g;
const PURPOSE = /^(2\d|6[0-3])$/;
const NAME = /^3[23]$/;
/** Of the keywords that part a purpose by the rules of SEPA, `SVWZ+` stands before what the payment is for. */
const PAID_FOR = /(?:^|[^A-Z])SVWZ\+(.*?)(?=(?:EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|ABWA|ABWE|IBAN|BIC|PURP)\+|$)/;

/** An amount with a decimal comma. */
export const minorOfComma = (text: string, currency: string | null): number | null =>
  minorOfDecimal(text.replace(',', '.'), currency);

/** The day of entry has no year: it is the year in which it lies nearest to the day of value. */
function entryDate(monthAndDay: string, value: string): PlainDate | null {
  const [month, day] = [Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(2))];
  // A value date may be one of an interest calendar, such as 30 February; its month tells the year all the same.
  const near = shortDate(value) ?? shortDate(`${value.slice(0, 4)}01`);
  if (near === null) return null;
  const year = Number(near.slice(0, 4));
  const distance = (date: PlainDate): number => Math.abs(daysBetween(near, date));
  const days = [year - 1, year, year + 1].flatMap((one) => dayOf(one, month, day) ?? []);
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** What a structured text says of purpose and other side; any other text as it is. */
function saidIn(lines: readonly string[]): string {
  const joined = lines.join('');
  if (!/^\s*\d{3}\?/.test(joined)) return tidy(lines.join(' '));
  const parts = [...joined.matchAll(SUBFIELD)];
  const those = (wanted: RegExp): string =>
    parts.map(([, code = '', text]) => (wanted.test(code) ? text : '')).join('');
  const purpose = those(PURPOSE);
  return tidy(`${those(NAME)} ${PAID_FOR.exec(purpose)?.[1] || purpose}`) || tidy(joined);
}

/** Field 61, with the field 86 that tells of it, as a row. */
export function rowOf(entry: SwiftField, details: readonly SwiftField[], currency: string | null): GivenRow {
  const [head = '', ...supplement] = entry.lines;
  const [, value = '', entered, mark = '', , amount = '', reference = ''] = ENTRY.exec(head.trim()) ?? [];
  const minor = minorOfComma(amount, currency);
  // A reversed credit goes out again, a reversed debit comes back.
  const sign = mark === 'C' || mark === 'RD' ? 1 : -1;
  const said = saidIn(details.flatMap(({ lines }) => lines));
  return {
    date: entered === undefined ? shortDate(value) : entryDate(entered, value),
    description: said || tidy([reference, ...supplement].join(' ')),
    amount: mark === '' || minor === null ? null : minor * sign || 0,
    balance: null,
    inFile: `line ${entry.line}`,
  };
}
