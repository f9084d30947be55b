import { addDays, daysBetween } from '../../../shared/dates.ts';
import type { Activity } from './activity.ts';
import { formatDate } from './format-date.ts';
import type { Layout } from './layout.ts';

/**
 * Fills the tokens of a header text: `{institution} {holder} {account} {last4} {product} {currency}`, `{start} {end} {before}`
 * (the day before the start) in the layout's long pattern or in their own as in `{end MMM D}`, `{year}` (of the end), `{days}`
 * (of the period), the account's own codes, the layout's choices, and whatever a caller adds.
 */
export type Sayer = (template: string, more?: Readonly<Record<string, string>>) => string;

export function createSayer(
  institution: string,
  activity: Activity,
  layout: Layout,
  chosen: Readonly<Record<string, string>>,
): Sayer {
  const { start, end } = activity;
  const days: Readonly<Record<string, string>> = { start, end, before: addDays(start, -1) };
  const known: Readonly<Record<string, string>> = {
    institution,
    holder: activity.holder,
    account: activity.accountNumber,
    last4: activity.accountNumber.slice(-4),
    product: activity.product,
    currency: activity.currency,
    days: String(daysBetween(start, end) + 1),
    year: end.slice(0, 4),
    ...activity.codes,
    ...chosen,
  };
  const dated = (token: string, pattern = layout.dates.long): string | undefined => {
    const day = days[token];
    return day === undefined ? undefined : formatDate(day, pattern, layout.dates.months);
  };
  return (template, more = {}) =>
    template.replace(
      /\{(\w+)(?: ([^}]+))?\}/g,
      (whole, token: string, pattern?: string) => more[token] ?? dated(token, pattern) ?? known[token] ?? whole,
    );
}
