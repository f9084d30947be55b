import { type DateOrder, type DocumentSettings, NOTHING_SAID } from '../../shared/model/index.ts';
import type { DocumentRecord } from '../../shared/store/records.ts';

/** Each order, by what it makes of a date. */
export const DATE_ORDER_LABELS: Readonly<Record<DateOrder, string>> = {
  mdy: 'Month first: 04/03 is April 3',
  dmy: 'Day first: 04/03 is 4 March',
  ymd: 'Year first: 26/04/03 is 2026, April 3',
};

const SHORT_DATE_ORDERS: Readonly<Record<DateOrder, string>> = {
  mdy: 'month first',
  dmy: 'day first',
  ymd: 'year first',
};

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const currencyNames = new Intl.DisplayNames('en', { type: 'currency' });

/** `French`, for Tesseract's `fra`. */
export const languageName = (code: string): string => languageNames.of(code) ?? code;

/** `USD · US Dollar` */
export const currencyLabel = (code: string): string => `${code} · ${currencyNames.of(code) ?? code}`;

/** What was said of a file; all nulls where nothing was. */
export const settingsOf = ({ settings }: Pick<DocumentRecord, 'settings'>): DocumentSettings =>
  settings ?? NOTHING_SAID;

/** `Read as you said: USD, month first, scans in French`; null where nothing was said. */
export function saidSentence({ currency, dateOrder, languages, columns }: DocumentSettings): string | null {
  const parts = [
    currency,
    dateOrder && SHORT_DATE_ORDERS[dateOrder],
    columns && 'by your columns',
    languages && `scans in ${languages.map(languageName).join(' and ')}`,
  ].filter((part) => part !== null && part !== undefined);
  return parts.length === 0 ? null : `Read as you said: ${parts.join(', ')}`;
}
