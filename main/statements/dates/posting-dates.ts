import { addDays, daysBetween, type PlainDate } from '../../../shared/dates.ts';
import type { ColumnHeading } from '../columns/table-headings.ts';
import type { Period } from '../header/period.ts';
import type { CandidateRow } from '../table/candidate-rows.ts';
import { type DateOrder, resolveDate } from '../tokens/date-order.ts';
import type { DateToken } from '../tokens/date-tokens.ts';

/** Days by which a row may lie outside its statement's period: late postings, weekends. */
const SLACK = 45;

const POSTING = /post|book|buchung|boek|comptable|contable|process|entry/;
/** A day on which banks settle among themselves: the account moved before. */
const SETTLEMENT = /settle|abrechnung|reglement|liquidacion|regolamento/;

/** Which of a row's dates is the posting date. */
export interface PostingDateIndex {
  readonly index: number;
  /** False where recognition may have lost what would tell: then it is a guess, and rows with two dates are doubtful. */
  readonly told: boolean;
}

const told = (index: number): PostingDateIndex => ({ index, told: true });

/** Which of a row's dates is the posting date: the one under such a heading, else the first that is no value date. */
export function postingDateIndex(
  rows: readonly CandidateRow[],
  headingText: (heading: ColumnHeading) => string,
): PostingDateIndex {
  const sample = rows.find(({ dated, dates }) => dated && dates.length > 1);
  if (!sample) return told(0);
  const over = (date: DateToken): ColumnHeading | undefined =>
    sample.headings.find(
      ({ role, bounds }) =>
        (role === 'date' || role === 'valueDate') &&
        bounds.xMin - 4 <= date.bounds.xMax &&
        date.bounds.xMin <= bounds.xMax + 4,
    );
  const found = sample.dates.map(over);
  const posting = found.findIndex((heading) => heading && POSTING.test(headingText(heading)));
  if (posting >= 0) return told(posting);
  const isValue = (heading: ColumnHeading | undefined): boolean =>
    heading !== undefined && (heading.role === 'valueDate' || SETTLEMENT.test(headingText(heading)));
  if (found.some(isValue)) return told(found.findIndex((heading) => !isValue(heading)));
  const isRecognised = sample.words.some(({ source }) => source === 'ocr');
  return { index: laterDate(rows), told: !isRecognised };
}

/** Position of a date within a year, for comparing two dates of one row. */
const dayOfYear = ({ numbers, day, month }: DateToken): number =>
  numbers ? numbers[0] * 31 + numbers[1] : (month ?? 0) * 31 + (day ?? 0);

/** Of two dates a row carries, the posting date is never before the transaction's: the one that is later in most rows. */
function laterDate(rows: readonly CandidateRow[]): number {
  const pairs = rows.filter(({ dated, dates }) => dated && dates.length > 1).map(({ dates }) => dates);
  const later = (of: 0 | 1): number =>
    pairs.filter(([a, b]) => a && b && (of === 0 ? dayOfYear(a) > dayOfYear(b) : dayOfYear(b) > dayOfYear(a))).length;
  return later(1) > later(0) ? 1 : 0;
}

/** The year that brings a date without one closest to the period's end without leaving the period by much. */
function nearest(token: DateToken, order: DateOrder, anchor: PlainDate): PlainDate | null {
  const year = Number(anchor.slice(0, 4));
  const fits = [year, year - 1, year + 1]
    .map((candidate) => resolveDate(token, order, candidate))
    .filter((date) => date !== null)
    .filter((date) => date <= addDays(anchor, SLACK));
  return fits.toSorted((a, b) => Math.abs(daysBetween(a, anchor)) - Math.abs(daysBetween(b, anchor)))[0] ?? null;
}

/** What tells the year of dates that print none. */
export interface YearEvidence {
  readonly period: Period;
  /** A date printed in full beside the rows, such as a statement's own; null where none is, or they lie far apart. */
  readonly dated: PlainDate | null;
  /** Years printed in full in the document. */
  readonly years: ReadonlySet<number>;
}

/** Whether dates go one way down the page, so that no year turns between them. */
const goOneWay = (dates: readonly (PlainDate | null)[]): boolean =>
  [1, -1].some((way) =>
    dates.every((date, at) => at === 0 || way * (date ?? '').localeCompare(dates[at - 1] ?? '') >= 0),
  );

/** The date of a row that is its posting date. */
export const postingDateOf = ({ dates }: CandidateRow, index: number): DateToken | undefined =>
  dates[index] ?? dates[0];

/**
 * Tells the dates of rows and of what stands beside them. A date without a year takes the year that puts it in the statement's
 * period, so a December row of a January statement belongs to the year before; without a period, the one that puts it before
 * the statement's date; and without either, the only year that the document prints, where the rows show that it did not turn
 * among them.
 *
 * @param index which of a row's dates is the posting date
 */
export function datesBeside(
  rows: readonly CandidateRow[],
  index: number,
  order: DateOrder,
  { period, dated, years }: YearEvidence,
): (token: DateToken | undefined) => PlainDate | null {
  const inYear = (token: DateToken | undefined, year: number | null): PlainDate | null =>
    token ? resolveDate(token, order, token.year === null ? year : null) : null;
  const anchor = period.end ?? period.start ?? dated;
  const [only] = years;
  const turns =
    only === undefined || years.size > 1 || !goOneWay(rows.map((row) => inYear(postingDateOf(row, index), only)));
  return (token) => {
    if (!token) return null;
    if (token.year !== null) return resolveDate(token, order, null);
    if (anchor) return nearest(token, order, anchor);
    return turns ? null : inYear(token, only);
  };
}
