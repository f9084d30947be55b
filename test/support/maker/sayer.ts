import { daysBetween } from '../../../shared/dates.ts';
import type { Activity } from './activity.ts';
import { formatDate } from './format-date.ts';
import type { Layout } from './layout.ts';

/**
 * Fills the tokens of a header text: `{institution} {holder} {account} {last4} {product} {currency} {start} {end}`,
 * `{year}` (of the end), `{days}` (of the period), the account's own codes, the layout's choices, and whatever a caller adds.
 */
export type Sayer = (template: string, more?: Readonly<Record<string, string>>) => string;

export function createSayer(
  institution: string,
  activity: Activity,
  layout: Layout,
  chosen: Readonly<Record<string, string>>,
): Sayer {
  const long = (date: string): string => formatDate(date, layout.dates.long, layout.dates.months);
  const known: Readonly<Record<string, string>> = {
    institution,
    holder: activity.holder,
    account: activity.accountNumber,
    last4: activity.accountNumber.slice(-4),
    product: activity.product,
    currency: activity.currency,
    start: long(activity.start),
    end: long(activity.end),
    days: String(daysBetween(activity.start, activity.end) + 1),
    year: activity.end.slice(0, 4),
    ...activity.codes,
    ...chosen,
  };
  return (template, more = {}) =>
    template.replace(/\{(\w+)\}/g, (whole, token: string) => more[token] ?? known[token] ?? whole);
}
