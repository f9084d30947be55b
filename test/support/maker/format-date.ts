import type { PlainDate } from '../../../shared/dates.ts';

/** Month names, January first. */
export const ENGLISH_MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * `date` in a pattern of `YYYY YY MMMM MMM MM M DD D`; everything else stands as it is:
 * `formatDate('2026-01-05', 'D MMM')` is `5 Jan`.
 */
export function formatDate(date: PlainDate, pattern: string, months: readonly string[] = ENGLISH_MONTHS): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = months[Number(month) - 1] ?? '';
  const parts: Record<string, string> = {
    YYYY: year,
    YY: year.slice(2),
    MMMM: name,
    MMM: name.slice(0, 3),
    MM: month,
    M: String(Number(month)),
    DD: day,
    D: String(Number(day)),
  };
  return pattern.replace(/YYYY|YY|MMMM|MMM|MM|M|DD|D/g, (token) => parts[token] ?? token);
}
