import type { PlainDate } from '../shared/dates.ts';

/** The date on the user's wall: the one place where the clock is read for figures. */
export function today(): PlainDate {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
