import { groupBy } from '../../../shared/group-by.ts';
import { digitsIn } from './date-digits.ts';
import type { DateToken } from './date-tokens.ts';

/** So many dates written alike tell how wide one is. */
const SAMPLES = 3;
/** Widths of a digit by which a date with a digit less is narrower at least; a one at its ends takes less ink than others. */
const SHORTER = 0.3;

const widthOf = ({ bounds: { xMin, xMax } }: DateToken): number => xMax - xMin;
const middling = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Of dates that differ in their digits alone, those with fewer digits than most that take as much room. */
function misfitsAmong(alike: readonly DateToken[]): DateToken[] {
  const count = ({ text }: DateToken): number => digitsIn(text).length;
  const most = Math.max(...alike.map(count));
  const samples = alike.filter((date) => count(date) === most);
  if (samples.length < SAMPLES) return [];
  const width = middling(samples.map(widthOf));
  const digit = width / (samples[0]?.text.length ?? 1);
  return alike.filter((date) => count(date) < most && widthOf(date) > width - SHORTER * digit);
}

/** The dates that lost a digit: they are as wide as others with a digit more. All digits of a type are of one width. */
export const misfittingDates = (dates: readonly DateToken[]): ReadonlySet<DateToken> =>
  new Set([...groupBy(dates, ({ text }) => text.replace(/\d/g, '')).values()].flatMap(misfitsAmong));
