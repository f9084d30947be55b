import type { PlainDate } from '../../../shared/dates.ts';
import { addDays, daysBetween, plainDate } from '../../../shared/dates.ts';
import type { LabelledFigure } from '../figures/labelled-figures.ts';
import type { DateToken } from '../tokens/date-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { EARLIER_STATEMENT, FIGURE_LABELS } from '../vocabulary/figures.ts';
import { MONTHS } from '../vocabulary/months.ts';
import { fold } from '../words/fold.ts';
import { heightOf } from '../words/lines.ts';

export interface Period {
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
}

/** Words between the two dates of a period, folded; nothing at all counts when the dates stand close together. */
const CONNECTORS =
  /^(to|through|thru|and|until|till|bis|au|al|a|ate|tot|tot en met|t m|do|til|y|e|hasta|den ngay|по|)$/;
const END_LABELS =
  /\b(statement date|closing date|statement closing date|statement ending|period ending|ending|as (at|of)|date du releve|auszugsdatum|per)\b/; // prettier-ignore
const LONGEST_PERIOD = 400;
const CLOSE = 1.5;
const DASH = 3;

type Resolve = (token: DateToken, year: number | null) => PlainDate | null;

/** The words between two dates of a line, folded. */
const linkBetween = ({ words }: TokenLine, first: DateToken, second: DateToken): string =>
  fold(
    words
      .slice(first.to + 1, second.from)
      .map(({ text }) => text)
      .join(' '),
  );

/** True for a line that begins with two dates joined by a dash or a word: it prints a period, and is no row. */
export function beginsWithSpan(line: TokenLine): boolean {
  const [first, second] = line.dates;
  const joined = first && second && second.from > first.to + 1 && CONNECTORS.test(linkBetween(line, first, second));
  return first?.from === 0 && joined === true;
}

/** Two dates that stand as "from – to" on one line; a year printed once counts for both. */
function periodOn(line: TokenLine, resolve: Resolve): Period | null {
  for (const [index, first] of line.dates.entries()) {
    const second = line.dates[index + 1];
    if (!second || second.year === null) continue;
    const link = linkBetween(line, first, second);
    const gap = (second.bounds.xMin - first.bounds.xMax) / heightOf(first.bounds);
    // Recognition loses the dash between two dates; its gap stays.
    const widest = line.words[first.to]?.source === 'ocr' ? DASH : CLOSE;
    if (!CONNECTORS.test(link) || (second.from === first.to + 1 && gap > widest)) continue;
    const end = resolve(second, null);
    const start = resolve(first, second.year);
    const turned = start && end && start > end && first.year === null ? resolve(first, second.year - 1) : start;
    if (!turned || !end) continue;
    const days = daysBetween(turned, end);
    if (days > 0 && days <= LONGEST_PERIOD) return { start: turned, end };
  }
  return null;
}

const WITHIN_MONTH = /(\p{L}{3,9})\.? (\d{1,2}) ?[-–] ?(\d{1,2}),? (\d{4})/u;

/** Two days of one month: "June 1-30, 2024". */
function periodWithinMonth({ text }: TokenLine): Period | null {
  const [, name = '', first, last, year] = WITHIN_MONTH.exec(text) ?? [];
  const month = MONTHS.get(fold(name));
  if (month === undefined) return null;
  const [start, end] = [first, last].map((day) => plainDate(Number(year), month, Number(day)));
  return start && end && start < end ? { start, end } : null;
}

/** The name of a period and behind it a month: `PERIODE : MARET 2025`, `Statement period March 2025`. */
const WHOLE_MONTH =
  /\b(?:period|periode|periodo|zeitraum|mois|monat|month|mes|mese)\s*:?\s*(\p{L}{3,12})\.? (\d{4})\b/iu;

/** A whole month that is named as a period. */
function periodOfMonth({ text }: TokenLine): Period | null {
  const [, name = '', year] = WHOLE_MONTH.exec(text) ?? [];
  const month = MONTHS.get(fold(name));
  const start = month === undefined ? null : plainDate(Number(year), month, 1);
  if (start === null) return null;
  const next = addDays(start, 31);
  return { start, end: addDays(next, -Number(next.slice(8))) };
}

const FROM = /^(from|start|start date|period start|opening date|du|vom|von|desde|dal|vanaf|de|od|fra)$/;
const THROUGH = /^(through|thru|to|end|end date|period end|closing date|au|bis|hasta|al|tot|a|ate|do|til)$/;

/** The word or two before a line's only date, folded; empty where there are more dates or none. */
function labelOfDate({ dates, words }: TokenLine): string {
  const [date, other] = dates;
  if (!date || other || date.year === null) return '';
  const before = words.slice(Math.max(0, date.from - 2), date.from).map(({ text }) => fold(text));
  return THROUGH.test(before.at(-1) ?? '') || FROM.test(before.at(-1) ?? '') ? (before.at(-1) ?? '') : before.join(' ');
}

/** A period printed over two lines: "From" and a date, "Through" and a date right below. */
function periodOver(line: TokenLine, next: TokenLine | undefined, resolve: Resolve): Period | null {
  const [first, second] = [line.dates[0], next?.dates[0]];
  if (!next || !first || !second || next.page !== line.page) return null;
  if (!FROM.test(labelOfDate(line)) || !THROUGH.test(labelOfDate(next))) return null;
  const [start, end] = [resolve(first, null), resolve(second, null)];
  const days = start && end ? daysBetween(start, end) : 0;
  return days > 0 && days <= LONGEST_PERIOD ? { start, end } : null;
}

/** Every line of a document that prints a period, or begins one printed over two lines, with it. */
export const spansOf = (lines: readonly TokenLine[], resolve: Resolve): { line: number; period: Period }[] =>
  lines.flatMap((line, index) => {
    const period =
      periodOn(line, resolve) ??
      periodWithinMonth(line) ??
      periodOver(line, lines[index + 1], resolve) ??
      periodOfMonth(line);
    return period ? [{ line: index, period }] : [];
  });

/** The date beside a balance's label ("Beginning balance on April 01, 2016"). */
function dateBeside(
  figure: LabelledFigure | undefined,
  lines: readonly TokenLine[],
  resolve: Resolve,
): PlainDate | null {
  // prettier-ignore
  const date = figure && lines[figure.line]?.dates.find(({ year }) => year !== null);
  return date ? resolve(date, null) : null;
}

/** A balance of its day's end: under words that may stand for either balance, or for that of an earlier statement. */
const isEndOfDay = (figure: LabelledFigure | undefined): boolean =>
  figure !== undefined && (FIGURE_LABELS.balance.includes(figure.label) || EARLIER_STATEMENT.test(figure.label));

/**
 * The period a statement covers: printed as a span, else by the dates beside its balances, else by its closing date.
 *
 * @param outside lines that are not rows
 * @param resolve turns a printed date into a calendar date; the year is used where the print has none
 */
export function periodOf(
  outside: readonly TokenLine[],
  lines: readonly TokenLine[],
  figures: readonly LabelledFigure[],
  resolve: Resolve,
): Period {
  const spans = spansOf(outside, resolve).map(({ period }) => period);
  const votes = (span: Period): number => spans.filter((o) => o.start === span.start && o.end === span.end).length;
  const best = spans.toSorted((a, b) => votes(b) - votes(a))[0];
  if (best) return best;
  const dated = (kind: 'opening' | 'closing'): LabelledFigure | undefined =>
    figures.find((figure) => figure.kind === kind && figure.beside && (lines[figure.line]?.dates.length ?? 0) > 0);
  const [opening, closing] = [dated('opening'), dated('closing')];
  const [opened, closed] = [opening, closing].map((figure) => dateBeside(figure, lines, resolve));
  const labelled = outside
    .filter((line) => END_LABELS.test(line.label) && line.dates.some(({ year }) => year !== null))
    .flatMap(({ dates }) => dates.filter(({ year }) => year !== null).slice(0, 1))
    .map((date) => resolve(date, null));
  const start = opened && isEndOfDay(opening) ? addDays(opened, 1) : opened;
  const end = closed ?? labelled.find((date) => date !== null) ?? null;
  // Dates that contradict each other make no span.
  return { start: start && end && start > end ? null : (start ?? null), end };
}
