import { type PlainDate, weekdayOf } from '../../../shared/dates.ts';
import type { Period } from '../header/period.ts';
import type { CandidateRow } from '../table/candidate-rows.ts';
import {
  type DateForm,
  dateForms,
  datesPrinted,
  digitsIn,
  isPrinted,
  isPrintedWithStrokes,
  likeliestDate,
  standsOut,
} from '../tokens/date-digits.ts';
import type { DateToken } from '../tokens/date-tokens.ts';
import { misfittingDates } from '../tokens/date-widths.ts';
import { SURE } from '../words/legible.ts';
import { overlap } from '../words/overlap.ts';
import type { PostingDateIndex } from './posting-dates.ts';

/** The posting date of a row, and how far it is to be believed. */
export interface RowDate {
  /** Null where neither the row nor its neighbours tell. */
  readonly date: PlainDate | null;
  /** `derived`: its neighbours leave one date for what was recognised; `doubtful`: recognised without certainty. */
  readonly how: 'read' | 'derived' | 'doubtful';
  /** What was recognised. */
  readonly text: string;
}

interface Entry {
  readonly row: CandidateRow;
  readonly text: string;
  readonly date: PlainDate | null;
  /** What other looks saw. */
  readonly alternatives: readonly string[];
  /** Its other dates that were read with certainty, as recognised. */
  readonly beside: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly sure: boolean;
  /** Read with certainty, and yet out of order with the rows around it. */
  readonly strays: boolean;
}

/**
 * From these certainties on a date is believed that is printed in the form of the others and lies between its neighbours, or
 * in the statement's period where rows are in no order: what is misread seldom has both.
 */
const LIKELY = { inOrder: 0.4, inPeriod: 0.8 };
/** What rows do is a rule where at most one, or this share of them, does otherwise; and how many it takes to tell. */
const EXCEPTIONS = 0.1;
const ENOUGH = { neighbours: 6, days: 8 };
/** Share of a date that lies where those of other rows stand. */
const SAME_PLACE = 0.5;
/** Certain dates by which the form of the others is known. */
const SAMPLES = 5;

type Order = 1 | -1;

const isWeekend = (date: PlainDate): boolean => weekdayOf(date) % 6 === 0;

const isRule = (which: number, all: number): boolean => all - which <= Math.max(1, Math.floor(all * EXCEPTIONS));

const isRecognised = (row: CandidateRow): boolean => row.words.some(({ source }) => source === 'ocr');

/** Whether dates rise (1) or fall (−1) down the page; null where they do neither. */
function orderOf(dates: readonly PlainDate[]): Order | null {
  const pairs = dates.slice(1).map((date, at) => [dates[at] ?? '', date] as const);
  if (pairs.length < ENOUGH.neighbours) return pairs.length > 0 && pairs.every(([a, b]) => a <= b) ? 1 : null;
  if (isRule(pairs.filter(([a, b]) => a <= b).length, pairs.length)) return 1;
  return isRule(pairs.filter(([a, b]) => a >= b).length, pairs.length) ? -1 : null;
}

/** The certain rows before and after one within its section, earlier first; undefined where there is none. */
function neighbours(
  entries: readonly Entry[],
  at: number,
  order: Order,
): readonly [Entry | undefined, Entry | undefined] {
  const section = entries[at]?.row.sectionIndex;
  const known = ({ row, sure }: Entry): boolean => sure && row.sectionIndex === section;
  const [above, below] = [entries.slice(0, at).findLast(known), entries.slice(at + 1).find(known)];
  return order === 1 ? [above, below] : [below, above];
}

/** The certain dates before and after a row between which its own must lie, earlier first. */
function bounds(
  entries: readonly Entry[],
  at: number,
  order: Order,
  period: Period,
): { from: PlainDate | null; to: PlainDate | null } {
  const [before, after] = neighbours(entries, at, order);
  return { from: before?.date ?? period.start, to: after?.date ?? period.end };
}

/** Whether a row's date lies on the wrong side of a certain one that stands in order with the next beyond it. */
function isOutOfOrder(entries: readonly Entry[], at: number, order: Order): boolean {
  const date = entries[at]?.date ?? '';
  const [before, after] = neighbours(entries, at, order);
  const [from, to] = [before?.date, after?.date];
  if (from && to) return from <= to && (date < from || date > to);
  const next = before ?? after;
  if (!next?.date) return false;
  const [earlier, later] = neighbours(entries, entries.indexOf(next), order);
  if (before) return earlier !== undefined && (earlier.date ?? '') <= next.date && date < next.date;
  return later !== undefined && next.date <= (later.date ?? '') && date > next.date;
}

/** Whether the rows of a statement are posted on business days only. */
function postsOnBusinessDays(dates: readonly PlainDate[]): boolean {
  const business = dates.filter((date) => !isWeekend(date)).length;
  return dates.length >= ENOUGH.days && isRule(business, dates.length);
}

/** Recognised dates that the others make unlikely: out of order between two that stand in it, or on a weekend, were misread. */
function withoutStrays(entries: readonly Entry[], order: Order | null): Entry[] {
  const weekdays = postsOnBusinessDays(entries.flatMap(({ date, sure }) => (sure && date ? [date] : [])));
  return entries.map((entry, at) => {
    if (!entry.sure || !entry.date || !isRecognised(entry.row)) return entry;
    const [before, after] = order ? neighbours(entries, at, order) : [];
    const confirmed = before !== undefined && before.date === after?.date;
    const strays = order !== null && isOutOfOrder(entries, at, order);
    return strays || (weekdays && !confirmed && isWeekend(entry.date))
      ? { ...entry, sure: false, confidence: 0, strays }
      : entry;
  });
}

/** The date of a row, as far as what was recognised and the rows around it leave one. */
function resolved(
  entries: readonly Entry[],
  at: number,
  order: Order | null,
  period: Period,
  forms: readonly DateForm[],
): RowDate {
  const { date, text, alternatives, beside, sure, confidence, strays } = entries[at] as Entry;
  if (sure) return { date, text, how: 'read' };
  // First or last among its neighbours it may as well begin or end a list of its own.
  if (strays && order && neighbours(entries, at, order).includes(undefined)) return { date, text, how: 'doubtful' };
  const { from, to } = order ? bounds(entries, at, order, period) : { from: period.start, to: period.end };
  const nearest = from && to ? likeliestDate(text, from, to, forms) : null;
  const only = from !== null && from === to ? from : nearest;
  if (only === null) return { date: date ?? from ?? to, text, how: 'doubtful' };
  const isBorneOut = beside.some((other) => isPrinted(other, only, forms));
  if (only !== date) return { date: only, text, how: order || isBorneOut ? 'derived' : 'doubtful' };
  const mayBeOther =
    from !== null &&
    to !== null &&
    alternatives.some((other) => datesPrinted(other, from, to, forms).some((printed) => printed !== date));
  const isSeenTwice = alternatives.some((other) => isPrintedWithStrokes(other, date, forms));
  const isAlone = order !== null && from !== null && to !== null && standsOut(text, date, from, to, forms);
  const isSureEnough =
    confidence >= (order ? LIKELY.inOrder : LIKELY.inPeriod) || (order !== null && isSeenTwice) || isAlone;
  const likely = isSureEnough && isPrinted(text, date, forms) && !mayBeOther;
  return { date, text, how: from === to || likely || isBorneOut ? 'read' : 'doubtful' };
}

/** Whether nearly every row prints a date of its own: one that has none has lost it, elsewhere it repeats the one above. */
export const printEveryDate = (rows: readonly CandidateRow[]): boolean =>
  isRule(rows.filter(({ dated }) => dated).length, rows.length);

/** The rows that print a date, and those that do as the others do though recognition passed it over. */
function withoutGaps(entries: readonly Entry[], everyDate: boolean): Entry[] {
  if (!everyDate) return entries.filter(({ row }) => row.dated);
  return entries.flatMap((entry): Entry[] => {
    if (entry.row.dated) return [entry];
    return isRecognised(entry.row) ? [{ ...entry, text: '', date: null, sure: false }] : [];
  });
}

const digitsOfDay = ({ text }: DateToken): string => digitsIn(text);

const middling = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/**
 * Whether a row's date is the one that is looked for. Where another date of the row was passed over, the one that is left
 * tells by where it stands.
 */
function isInPlace(rows: readonly CandidateRow[], index: number): (row: CandidateRow) => boolean {
  const dated = rows.filter((row) => row.dated);
  const usual = middling(dated.map(({ dates }) => dates.length));
  const whole = dated.flatMap(({ dates }) => (dates.length >= usual ? (dates[index]?.bounds ?? []) : []));
  const place = { xMin: middling(whole.map(({ xMin }) => xMin)), xMax: middling(whole.map(({ xMax }) => xMax)) };
  return ({ dates }) => {
    const token = dates[index] ?? dates[0];
    return dates.length >= usual || (token !== undefined && overlap(token.bounds, place) >= SAME_PLACE);
  };
}

function datesOfDated(
  rows: readonly CandidateRow[],
  { index, told }: PostingDateIndex,
  dateOf: (row: CandidateRow) => PlainDate | null,
  period: Period,
  everyDate: boolean,
): RowDate[] {
  const inPlace = isInPlace(rows, index);
  const tokenOf = ({ dates }: CandidateRow): DateToken | undefined => dates[index] ?? dates[0];
  const misfits = misfittingDates(rows.filter(isRecognised).flatMap((row) => (row.dated ? (tokenOf(row) ?? []) : [])));
  const read = rows.map((row): Entry => {
    const token = tokenOf(row);
    const isOurs = inPlace(row) && (told || new Set(row.dates.map(digitsOfDay)).size === 1);
    const isBelieved = token !== undefined && (!isRecognised(row) || (isOurs && !misfits.has(token)));
    const confidence = isBelieved ? token.confidence : 0;
    const date = dateOf(row);
    return {
      row,
      text: row.unreadDate ?? (!isRecognised(row) || isOurs ? (token?.text ?? '') : ''),
      date,
      alternatives: token?.alternatives ?? [],
      beside: row.dates
        .filter((other) => (other !== token || !isOurs) && other.confidence >= SURE)
        .map((other) => other.text),
      confidence,
      sure: row.unreadDate === null && date !== null && confidence >= SURE,
      strays: false,
    };
  });
  if (read.every(({ sure, row }) => sure && !isRecognised(row)))
    return read.map(({ date, text }) => ({ date, text, how: 'read' }));
  const dated = withoutGaps(read, everyDate);
  const sure = dated.filter((entry) => entry.sure);
  const order = orderOf(sure.map(({ date }) => date ?? ''));
  const sample = sure.flatMap(({ text, date }) => (date ? [{ text, date }] : [])).slice(0, SAMPLES);
  const forms = dateForms(sample.filter(({ text }) => digitsIn(text) !== ''));
  const entries = withoutStrays(dated, order);
  const resolve = (list: readonly Entry[]): RowDate[] => list.map((_, at) => resolved(list, at, order, period, forms));
  const first = resolve(entries);
  // What the first round settled bounds what it did not.
  const settled = entries.map((entry, at): Entry => {
    const { date = null, how } = first[at] ?? {};
    return how === 'doubtful' ? entry : { ...entry, date, sure: true };
  });
  const second = resolve(settled);
  const dates = new Map(
    first.map((found, at) => [entries[at]?.row, found.how === 'doubtful' ? (second[at] ?? found) : found]),
  );
  // A row without a date of its own repeats the one above it.
  let above: RowDate = { date: null, text: '', how: 'doubtful' };
  return read.map(({ row, date, text, sure: certain }) => {
    const own = dates.get(row);
    if (own) above = own;
    else if (above.date === null) above = { date, text, how: certain ? 'read' : 'doubtful' };
    return above;
  });
}

/** The rows of sections that print no date, such as the interest of a card under its title. */
function rowsOfPeriod(rows: readonly CandidateRow[]): ReadonlySet<CandidateRow> {
  const dated = new Set(rows.flatMap(({ sectionIndex, dates }) => (dates.length > 0 ? [sectionIndex] : [])));
  return new Set(
    rows.filter(
      ({ section, sectionIndex, unreadDate }) => section !== null && unreadDate === null && !dated.has(sectionIndex),
    ),
  );
}

/**
 * The posting dates of a statement's rows, in the order of the page. What recognition was not sure of is held against the
 * rows around it: rows stand in the order of their dates, so few dates are possible. Rows of a section without any date are
 * the period's, and dated on its last day.
 *
 * @param place which of a row's dates is the posting date
 * @param dateOf a row's date as it was read
 * @param everyDate nearly every row of the document prints a date
 */
export function rowDates(
  rows: readonly CandidateRow[],
  place: PostingDateIndex,
  dateOf: (row: CandidateRow) => PlainDate | null,
  period: Period,
  everyDate: boolean,
): RowDate[] {
  const ofNoDay = rowsOfPeriod(rows);
  const dated = rows.filter((row) => !ofNoDay.has(row));
  const found = new Map(datesOfDated(dated, place, dateOf, period, everyDate).map((date, at) => [dated[at], date]));
  const ofPeriod: RowDate = { date: period.end, text: '', how: 'derived' };
  return rows.map((row) => found.get(row) ?? ofPeriod);
}
