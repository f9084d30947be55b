import type { PlainDate } from '../../../shared/dates.ts';
import { formatDate } from './format-date.ts';
import type { Names } from './habit.ts';
import type { Random } from './random.ts';

/** What a description may draw upon. */
export interface DescriptionSource {
  readonly random: Random;
  readonly names: Names;
  readonly date: PlainDate;
  /** Check number, for `{check}`. */
  readonly check: string;
  /** Minor units of a currency that has hundredths, for `{foreign}`. */
  readonly amount: number;
}

/** What `amount` was abroad: `USD 25.00 @ 1.3456`. */
function foreignOf({ amount, random }: DescriptionSource, currency: string): string {
  const rate = random.int(10_500, 15_900) / 10_000;
  return `${currency} ${(Math.abs(amount) / 100 / rate).toFixed(2)} @ ${rate.toFixed(4)}`;
}

/**
 * A description template with its tokens filled: `{####}` so many digits, `{person}`, `{firm}`, `{town}`, `{check}`,
 * `{date PATTERN}` in a pattern of `format-date.ts`, and `{foreign USD}` for the amount in another currency.
 */
export function fillDescription(template: string, source: DescriptionSource): string {
  const { random, names, date, check } = source;
  return template.replace(/\{([^}]+)\}/g, (whole, token: string) => {
    if (/^#+$/.test(token)) return random.digits(token.length);
    if (token.startsWith('date ')) return formatDate(date, token.slice(5));
    if (token.startsWith('foreign ')) return foreignOf(source, token.slice(8));
    if (token === 'person') return random.pick(names.people);
    if (token === 'firm') return random.pick(names.firms);
    if (token === 'town') return random.pick(names.towns);
    return token === 'check' ? check : whole;
  });
}
