import { enclose, type Rectangle, type Word } from '../../../shared/model/index.ts';
import { MONTHS } from '../vocabulary/months.ts';
import { WEEKDAYS } from '../vocabulary/weekdays.ts';
import { fold } from '../words/fold.ts';
import { type Legible, legible } from '../words/legible.ts';
import type { Line } from '../words/lines.ts';
import { easternDate } from './eastern-date.ts';
import type { DecimalMark } from './money-tokens.ts';

/** A date as printed: parts in the order of the page, before anyone decides what they mean. */
export interface DateToken {
  /** Day and month where a month's name or a four-digit year in front leaves no doubt. */
  readonly day: number | null;
  readonly month: number | null;
  /** The two numbers as printed, where their order must be inferred. */
  readonly numbers: readonly [number, number] | null;
  readonly year: number | null;
  /** The year was printed with two digits in the last place, where a year-first date has its day. */
  readonly shortYear: boolean;
  /** As printed. */
  readonly text: string;
  /** How sure recognition was of it, 0 to 1; 1 for the file's own text. */
  readonly confidence: number;
  /** What other looks saw in its place. */
  readonly alternatives: readonly string[];
  /** With the name of its weekday, where that stands in front of it. */
  readonly bounds: Rectangle;
  /** Index of its first and last word in the line, the name of its weekday included. */
  readonly from: number;
  readonly to: number;
}

type Parts = Pick<DateToken, 'day' | 'month' | 'numbers' | 'year' | 'shortYear'>;

/** Two digits of a year: this century up to 2079, which covers every statement there is. */
const fullYear = (text: string): number =>
  text.length === 2 ? (Number(text) < 80 ? 2000 : 1900) + Number(text) : Number(text);

const isYear = (year: number): boolean => year >= 1980 && year <= 2079;

function numeric(text: string): Parts | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso)
    return checked({
      day: Number(iso[4]),
      month: Number(iso[3]),
      numbers: null,
      year: Number(iso[1]),
      shortYear: false,
    });
  const full = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})\.?$/.exec(text);
  if (full) return ordered(Number(full[1]), Number(full[3]), full[4] ?? '');
  const eastern = easternDate(text);
  if (eastern) return checked({ ...eastern, numbers: null, shortYear: false });
  const partial = /^(\d{1,2})\/(\d{1,2})$|^(\d{2})-(\d{2})$|^(\d{2})\.(\d{2})\.$/.exec(text);
  if (!partial) return null;
  const [first, second] = partial.slice(1).filter((part) => part !== undefined);
  return ordered(Number(first), Number(second), null);
}

const checked = (parts: Parts): Parts | null => {
  const { day, month, year } = parts;
  const fits = day !== null && month !== null && day >= 1 && day <= 31 && month >= 1 && month <= 12;
  return fits && (year === null || isYear(year)) ? parts : null;
};

function ordered(first: number, second: number, printed: string | null): Parts | null {
  const year = printed === null ? null : fullYear(printed);
  const possible = first >= 1 && second >= 1 && Math.min(first, second) <= 12 && Math.max(first, second) <= 31;
  return possible && (year === null || isYear(year))
    ? { day: null, month: null, numbers: [first, second], year, shortYear: printed?.length === 2 }
    : null;
}

const DAY_AND_MONTH = /^\d{2}\.\d{2}$/;
/** The same where a comma stands before minor units; the first number may have lost its nought. */
const BESIDE_COMMAS = /^\d{1,2}\.\d{2}$/;
/** How an amount ends, whatever its marks were taken for. */
const AMOUNT_END = /\d[.,]\d{2}\D*$/;

/**
 * A recognised date with a full stop too many, or one too few; the latter only in front of a line, where no amount stands.
 */
const stopped = (text: string, leads: boolean): Parts | null =>
  text.endsWith('.') ? numeric(text.slice(0, -1)) : leads && DAY_AND_MONTH.test(text) ? numeric(`${text}.`) : null;

/** Whether the dates before are written with full stops: behind one that is not, `14.08` is an amount. */
const areStopped = (before: readonly DateToken[]): boolean => before.every(({ text }) => text.includes('.'));

/** A month by its name, in which recognition takes an O for a nought and an L for a one. */
const monthOf = (text: string): number | null =>
  MONTHS.get(fold(text)) ?? MONTHS.get(fold(text).replaceAll('0', 'o').replaceAll('1', 'l')) ?? null;
const dayOf = (text: string): number | null => {
  const match = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[,)]?$/i.exec(text);
  return match ? Number(match[1]) : null;
};
const yearOf = (text: string | undefined, known: ReadonlySet<number>): number | null => {
  const match = /^['’]?(\d{4}|\d{2})[,.:;)]*$/.exec(text ?? '');
  if (!match) return null;
  const year = fullYear(match[1] ?? '');
  // Two digits after a date may be the start of a description ("02 May 24 HOUR FITNESS"): only a known year counts.
  return isYear(year) && (match[1]?.length === 4 || known.has(year)) ? year : null;
};

/** A date in one word with a month's name: `12Mar2025`, `12-Mar-25`, `MAR12`. */
function named(text: string): Parts | null {
  const dayFirst = /^(\d{1,2})[-/.]?([\p{L}01]{3,9})\.?[-/.]?(\d{4}|\d{2})?$/u.exec(text);
  const monthFirst = /^(\p{L}{3,9})\.?[-/.]?(\d{1,2})(?:[-/,.]+(\d{4}|\d{2}))?$/u.exec(text);
  const [day, month, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const number = month ? monthOf(month) : null;
  if (!day || number === null) return null;
  return checked({
    day: Number(day),
    month: number,
    numbers: null,
    year: year ? fullYear(year) : null,
    shortYear: false,
  });
}

/** A month's name, then day and year in one word: `FEB 06/23`. */
function monthAndSlash([first = '', second = '']: readonly string[]): { parts: Parts; length: number } | null {
  const month = monthOf(first);
  const match = /^(\d{1,2})\/(\d{2}|\d{4})$/.exec(second);
  if (month === null || !match) return null;
  const parts = checked({
    day: Number(match[1]),
    month,
    numbers: null,
    year: fullYear(match[2] ?? ''),
    shortYear: false,
  });
  return parts && { parts, length: 2 };
}

/** A recognised month that its year clings to: `Feb2023`. */
const MONTH_AND_YEAR = /^(\p{L}{3,9})((?:19|20)\d{2})$/u;

/** A recognised day that its month clings to, and the year behind them: `1September 2023`. */
function clinging([first = '', second = '']: readonly string[]): { parts: Parts; length: number } | null {
  const [, day, name] = /^(\d{1,2})(\p{L}{3,9})$/u.exec(first) ?? [];
  const month = monthOf(name ?? '');
  if (!day || month === null || !/^(?:19|20)\d{2}$/.test(second)) return null;
  const parts = checked({ day: Number(day), month, numbers: null, year: Number(second), shortYear: false });
  return parts && { parts, length: 2 };
}

/** A date of three numbers with spaces behind its full stops: `1. 3. 2025`. */
function spaced([first = '', second = '', third = '']: readonly string[]): { parts: Parts; length: number } | null {
  const [day, month] = [first, second].map((text) => /^(\d{1,2})\.$/.exec(text)?.[1]);
  if (!day || !month || !/^(?:19|20)\d{2}$/.test(third)) return null;
  const parts = ordered(Number(day), Number(month), third);
  return parts && { parts, length: 3 };
}

/** A date over several words: `03 avr. 25`, `April 01, 2016`, `12 de marzo de 2025`. */
function spelled(words: readonly string[], known: ReadonlySet<number>): { parts: Parts; length: number } | null {
  const isLink = (text: string | undefined): boolean => /^(de|of|d[’'])$/i.test(text ?? '');
  const at = (index: number): number => (isLink(words[index]) ? index + 1 : index);
  const second = at(1);
  const [, clung, ownYear] = MONTH_AND_YEAR.exec(words[second] ?? '') ?? [];
  const [first = '', other = ''] = [words[0], clung ?? words[second]];
  const month = monthOf(first) ?? monthOf(other);
  const day = monthOf(first) === null ? dayOf(first) : dayOf(other);
  if (month === null || day === null) return null;
  const third = at(second + 1);
  // Before the name of a month two digits are the day of a second date: `25 Dec 26 Dec`.
  const isDay = monthOf(words[third + 1] ?? '') !== null && /^\d{1,2}$/.test(words[third] ?? '');
  const year = isDay ? null : yearOf(ownYear ?? words[third], known);
  const parts = checked({ day, month, numbers: null, year, shortYear: false });
  return parts && { parts, length: (year === null || ownYear ? second : third) + 1 };
}

const sureness = (words: readonly Legible[]): number => Math.min(...words.map(({ confidence }) => confidence));

/** How sure a date is at most that only another look saw as one. */
const SEEN_OTHERWISE = 0.85;

/** What other looks made of the words of a date, one word at a time. */
const otherwise = (words: readonly Word[]): string[] =>
  words.flatMap(({ alternatives = [] }, at) =>
    alternatives.map((seen) => words.map(({ text }, index) => (index === at ? seen : text)).join(' ')),
  );

const isPart = (text: string): boolean =>
  numeric(text) !== null || named(text) !== null || monthOf(text) !== null || /^\d{1,2}$/.test(text);

/** A stroke by itself after the name of a month is a one. */
const isFirst = ({ text, source }: Word, before: Word | undefined): boolean =>
  source === 'ocr' && text === '|' && before !== undefined && monthOf(before.text) !== null;

/** A word as it was most likely printed: where it can be no part of a date as it was read, as another look saw it. */
function mostLegible(word: Word, at: number, words: readonly Word[]): Legible {
  // No letter of a month's name stands for a digit: `9Jul2025`, `21Oct`.
  if (named(word.text)) return word;
  const read = legible(isFirst(word, words[at - 1]) ? { ...word, text: '1' } : word);
  if (!word.alternatives || isPart(trimmed(read.text))) return read;
  const other = word.alternatives.find((text) => isPart(trimmed(text)));
  return other ? { text: other, confidence: Math.min(read.confidence, SEEN_OTHERWISE) } : read;
}

/** Full stops are recognised as commas. */
const withStops = (text: string): string => text.replace(/^(\d{1,2})[.,](\d{1,2})[.,](\d{4})$/, '$1.$2.$3');

/** A word without brackets, punctuation and the marks of footnotes around it. */
const trimmed = (text: string): string => text.replace(/^[([]+|[)\],;:*†‡]+$/g, '');

const isWeekday = (text: string | undefined): boolean => text !== undefined && WEEKDAYS.has(fold(text));

/**
 * The dates of a line, left to right. The name of a weekday in front of a line is part of the date behind it.
 *
 * @param knownYears years printed in full somewhere in the document
 * @param decimal the document's decimal mark: beside a comma, `02.05` can be no amount
 */
export function dateTokensOf(line: Line, knownYears: ReadonlySet<number>, decimal: DecimalMark = '.'): DateToken[] {
  const tokens: DateToken[] = [];
  const words = line.words.map(mostLegible);
  const texts = words.map(({ text }) => text);
  for (let index = 0; index < texts.length; index += 1) {
    const word = trimmed(texts[index] ?? '');
    const ahead = texts.slice(index, index + 5);
    const several = monthAndSlash(ahead) ?? clinging(ahead) ?? spaced(ahead) ?? spelled(ahead, knownYears);
    const taken = tokens.reduce((length, { from, to }) => length + to - from + 1, 0);
    const from = taken === index - 1 && isWeekday(texts[taken]) ? taken : index;
    const leads = taken === from;
    const isRecognised = line.words[index]?.source === 'ocr';
    // A recognised one that no amount follows may be one itself, its comma taken for a full stop.
    const mayBeAmount = isRecognised && !leads && !texts.slice(index + 1).some((text) => AMOUNT_END.test(text));
    const parts =
      several?.parts ??
      numeric(word) ??
      named(word) ??
      (decimal === ',' && BESIDE_COMMAS.test(word) && !mayBeAmount ? numeric(`${word.padStart(5, '0')}.`) : null) ??
      (isRecognised ? (numeric(withStops(word)) ?? stopped(word, leads && areStopped(tokens))) : null);
    if (!parts) continue;
    const to = index + (several?.length ?? 1) - 1;
    tokens.push({
      ...parts,
      text: texts.slice(index, to + 1).join(' '),
      confidence: sureness(words.slice(index, to + 1)),
      alternatives: otherwise(line.words.slice(index, to + 1)),
      bounds: enclose(line.words.slice(from, to + 1).map(({ bounds }) => bounds)),
      from,
      to,
    });
    index = to;
  }
  return tokens;
}

/** Two words of two digits each as a date without a year (`03 27`); null where they can be none. */
export function spacedDate(first: Word, second: Word, from: number): DateToken | null {
  const [left, right] = [legible(first), legible(second)];
  if (![left, right].every(({ text }) => /^\d{2}$/.test(text))) return null;
  const parts = ordered(Number(left.text), Number(right.text), null);
  return (
    parts && {
      ...parts,
      text: `${left.text} ${right.text}`,
      confidence: sureness([left, right]),
      alternatives: [],
      bounds: enclose([first.bounds, second.bounds]),
      from,
      to: from + 1,
    }
  );
}

/** Two numbers with a stroke between them, of one digit or two. */
const DASHED = /^(\d{1,2})-(\d{1,2})$/;

/** A word as a date without a year, its month or day in front (`12.15`, `1-3`); null where it can be none. */
export function shortDate(word: Word, from: number): DateToken | null {
  const { text, source, bounds, confidence, alternatives = [] } = word;
  // Recognition makes `12-1 1` of `12-11`.
  const [, first, second] = (source === 'ocr' ? null : DASHED.exec(text)) ?? [];
  const dotted = BESIDE_COMMAS.test(text) ? numeric(`${text.padStart(5, '0')}.`) : null;
  const parts = second ? ordered(Number(first), Number(second), null) : dotted;
  return parts && { ...parts, text, confidence, alternatives, bounds, from, to: from };
}

/** A word of four digits as a date without a year, nothing between its day and its month (`0212`); null where it can be none. */
export function compactDate({ text, bounds, confidence, alternatives = [] }: Word, from: number): DateToken | null {
  const parts = ordered(Number(text.slice(0, 2)), Number(text.slice(2)), null);
  return parts && { ...parts, text, confidence, alternatives, bounds, from, to: from };
}

/** Years printed with four digits beside a date or alone, anywhere in the document. */
export function yearsIn(lines: readonly Line[]): Set<number> {
  const years = new Set<number>();
  for (const { text } of lines)
    for (const [, year] of text.matchAll(/(?<![\d.,*])((?:19|20)\d{2})(?![\d*]|[.,]\d)/g))
      if (isYear(Number(year))) years.add(Number(year));
  return years;
}
