import type { PlainDate } from '../../../shared/dates.ts';
import { plainDate } from '../../../shared/dates.ts';
import type { DateToken } from './date-tokens.ts';

/** The order in which a date's numbers stand. */
export type DateOrder = 'mdy' | 'dmy' | 'ymd';

export interface DateOrderEvidence {
  readonly order: DateOrder;
  /** Every date of the document could be read both ways, and nothing else decided. */
  readonly ambiguous: boolean;
}

/** Currencies of countries that write the month first. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['USD', 'PHP']);

/** Which order puts more dates into the months that the document names beyond doubt; null where neither does. */
function orderByMonths(tokens: readonly DateToken[]): DateOrder | null {
  const named = new Set(tokens.flatMap(({ month }) => month ?? []));
  const within = (place: 0 | 1): number => tokens.filter(({ numbers }) => numbers && named.has(numbers[place])).length;
  const [monthFirst, dayFirst] = [within(0), within(1)];
  if (monthFirst === dayFirst) return null;
  return monthFirst > dayFirst ? 'mdy' : 'dmy';
}

/**
 * The order of day and month, by the dates that can only be read one way. Where all can be read both ways, the months that
 * the document names decide, then the country of the currency, and where that is unknown the order is marked ambiguous.
 */
export function dateOrderOf(
  tokens: readonly DateToken[],
  currency: string | null,
  said: DateOrder | null,
): DateOrderEvidence {
  if (said) return { order: said, ambiguous: false };
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { numbers } of tokens) {
    if (!numbers) continue;
    if (numbers[0] > 12) dayFirst += 1;
    if (numbers[1] > 12) monthFirst += 1;
  }
  if (dayFirst !== monthFirst) return { order: dayFirst > monthFirst ? 'dmy' : 'mdy', ambiguous: false };
  const byMonths = orderByMonths(tokens);
  if (byMonths) return { order: byMonths, ambiguous: false };
  const numeric = tokens.some(({ numbers }) => numbers && numbers[0] !== numbers[1]);
  return { order: currency && MONTH_FIRST.has(currency) ? 'mdy' : 'dmy', ambiguous: numeric && currency === null };
}

/** A printed date as a calendar date; `year` is used where the print has none. Null where there is no such day. */
export function resolveDate(token: DateToken, order: DateOrder, year: number | null): PlainDate | null {
  const full = token.year ?? year;
  if (full === null) return null;
  if (token.day !== null && token.month !== null) return plainDate(full, token.month, token.day);
  const [first, second] = token.numbers ?? [0, 0];
  if (order === 'ymd' && token.shortYear) return plainDate(2000 + first, second, full % 100);
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  // Dates that can only be read the other way are read so: one slip of a template must not lose a row.
  return plainDate(full, month, day) ?? plainDate(full, day, month);
}
