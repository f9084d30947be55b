import type { ForecastPoint } from '../../../shared/figures/experimental-figures.ts';
import type { Books } from '../books/books.ts';
import { addMonths, type Month, monthPeriod, type Period } from '../books/period.ts';
import { within } from '../books/within.ts';
import type { ProfitAndLoss } from '../profit-and-loss/profit-and-loss.ts';
import { median, quantile } from './median.ts';

export type { ForecastPoint };

/** The months to come of one category (experimental). */
export interface Forecast {
  readonly label: string;
  /** Slugs of the categories whose months it goes on from. */
  readonly categories: readonly string[];
  /** Those months; null where there is none. */
  readonly basis: Period | null;
  /** Empty where there are too few months. */
  readonly points: readonly ForecastPoint[];
  /** How it was made, or why not: one true sentence. */
  readonly method: string;
}

const LEAST_POINTS = 4;
/** What lies further back says little of the months to come, and every month is held against all before it. */
const MOST_POINTS = 60;
const SEASON = 12;
const HORIZON = 3;
const DAMPING = 0.8;
const LOWER = 0.1;
const UPPER = 0.9;

/**
 * Each category of the profit and loss by its last full months without a break, sixty at most: halfway between the value of a year ago (of the last month,
 * without a year) and a damped Theil–Sen trend; the band holds eight tenths of the errors that the same method made on the
 * months it has seen (DOMAIN b.4, forecast). Where money has only ever come, or only gone, neither passes zero.
 */
export function forecastsOf(report: ProfitAndLoss): Forecast[] {
  const full = lastFullMonths(report);
  const [first, last] = [full[0], full.at(-1)];
  const basis = first && last ? { from: monthPeriod(first).from, to: monthPeriod(last).to } : null;
  return report.sections.flatMap(({ lines }) =>
    lines
      .filter(({ layout }) => layout.numerator.categories.length === 1 && !layout.isGrowth)
      .map(({ layout, values }) => {
        const amounts = full.map((month) => values[report.months.indexOf(month)] ?? 0);
        const { categories } = layout.numerator;
        return { label: layout.name, categories, basis, ...forecastOf(amounts, last) };
      }),
  );
}

/** The full months up to the last one, back to the first month that is not full, and no more than are looked at. */
function lastFullMonths({ months, covers }: ProfitAndLoss): readonly Month[] {
  const isFull = (at: number): boolean => covers[at]?.isFull ?? false;
  const end = months.findLastIndex((_, at) => isFull(at)) + 1;
  const start = months.findLastIndex((_, at) => at < end && !isFull(at)) + 1;
  return months.slice(Math.max(start, end - MOST_POINTS), end);
}

/** The ids of the transactions that a forecast goes on from, oldest first. */
export const transactionsBehindForecast = ({ entries }: Books, { categories, basis }: Forecast): string[] =>
  basis === null
    ? []
    : within(entries, basis)
        .filter(({ slug, amount }) => amount !== 0 && categories.includes(slug))
        .map(({ id }) => id);

function forecastOf(amounts: readonly number[], last: Month | undefined): Pick<Forecast, 'points' | 'method'> {
  if (amounts.length < LEAST_POINTS || last === undefined)
    return { points: [], method: `Full months in a row: ${amounts.length}; ${LEAST_POINTS} are needed.` };
  const errors = errorsOf(amounts);
  const possible = withinSeen(amounts);
  const points = Array.from({ length: HORIZON }, (_, at) => {
    const predicted = predict(amounts, at + 1);
    return {
      date: `${addMonths(last, at + 1)}-01`,
      predicted: Math.round(possible(predicted)),
      lower: Math.round(possible(predicted + Math.min(0, quantile(errors, LOWER)))),
      upper: Math.round(possible(predicted + Math.max(0, quantile(errors, UPPER)))),
    };
  });
  return { points, method: `Last season and a damped trend over ${amounts.length} full months.` };
}

/** No further than zero on a side on which no month ever was. */
function withinSeen(amounts: readonly number[]): (amount: number) => number {
  const least = Math.min(...amounts) < 0 ? Number.NEGATIVE_INFINITY : 0;
  const most = Math.max(...amounts) > 0 ? Number.POSITIVE_INFINITY : 0;
  return (amount) => Math.min(most, Math.max(least, amount));
}

/** @param ahead 1 for the month after the last */
function predict(amounts: readonly number[], ahead: number): number {
  const season = amounts.length >= SEASON ? amounts[amounts.length - SEASON + ((ahead - 1) % SEASON)] : amounts.at(-1);
  return ((season ?? 0) + damped(amounts, ahead)) / 2;
}

/** The Theil–Sen line at its end, going on by a slope that fades. */
function damped(amounts: readonly number[], ahead: number): number {
  const slopes = amounts.flatMap((later, at) =>
    amounts.slice(0, at).map((earlier, from) => (later - earlier) / (at - from)),
  );
  const slope = slopes.length === 0 ? 0 : median(slopes);
  const level = median(amounts.map((amount, at) => amount - slope * at)) + slope * (amounts.length - 1);
  let moved = 0;
  for (let step = 1; step <= ahead; step += 1) moved += slope * DAMPING ** step;
  return level + moved;
}

/** What the method missed by, one month ahead, on the months it has seen. */
const errorsOf = (amounts: readonly number[]): number[] =>
  amounts.slice(LEAST_POINTS - 1).map((amount, at) => amount - predict(amounts.slice(0, at + LEAST_POINTS - 1), 1));
