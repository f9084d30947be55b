import type { PlainDate } from '../../../shared/dates.ts';
import { formatDate } from './formatDate.ts';
import type { Names } from './habit.ts';
import type { Random } from './random.ts';

/** What a description may draw upon. */
export interface DescriptionSource {
  readonly random: Random;
  readonly names: Names;
  readonly date: PlainDate;
  /** Check number, for `{check}`. */
  readonly check: string;
}

/**
 * A description template with its tokens filled: `{####}` so many digits, `{person}`, `{firm}`, `{town}`, `{check}`,
 * and `{date PATTERN}` in a pattern of `formatDate.ts`.
 */
export function fillDescription(template: string, source: DescriptionSource): string {
  const { random, names, date, check } = source;
  return template.replace(/\{([^}]+)\}/g, (whole, token: string) => {
    if (/^#+$/.test(token)) return random.digits(token.length);
    if (token.startsWith('date ')) return formatDate(date, token.slice(5));
    if (token === 'person') return random.pick(names.people);
    if (token === 'firm') return random.pick(names.firms);
    if (token === 'town') return random.pick(names.towns);
    return token === 'check' ? check : whole;
  });
}
