import { enclose, type Rectangle } from '../../../shared/model/index.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { CODES } from '../vocabulary/currencies.ts';
import { type ColumnRole, HEADINGS } from '../vocabulary/headings.ts';
import { fold } from '../words/fold.ts';
import { heightOf, type Line } from '../words/lines.ts';
import { overlap } from '../words/overlap.ts';
import { type PhraseMatch, phrasesIn, phraseTable } from '../words/phrases.ts';
import { sectionTitleOf } from './section-title.ts';

/** One column's heading. */
export interface ColumnHeading {
  readonly role: ColumnRole;
  readonly bounds: Rectangle;
}

const TABLE = phraseTable(HEADINGS);
const MONEY_ROLES: ReadonlySet<ColumnRole> = new Set(['debit', 'credit', 'amount', 'balance']);
/** What heads a table of rows, beside descriptions; their balance alone may be one of days. */
const BESIDE_DESCRIPTION: ReadonlySet<ColumnRole> = new Set(['date', 'debit', 'credit', 'amount']);
const SYMBOLS = /^(usd|eur|gbp|sgd|aud|nzd|cad|s|us|a|nz|c)?$/;

/** True for the heading of a column of amounts or balances. */
export const isMoneyHeading = ({ role }: ColumnHeading): boolean => MONEY_ROLES.has(role);

/** Whether headings stand over pairs of a date and a balance side by side: a list of the days' balances, which holds no rows. */
export const listsBalances = (headings: readonly ColumnHeading[]): boolean =>
  headings.every(({ role }) => role === 'date' || role === 'balance') &&
  (['date', 'balance'] as const).every((wanted) => headings.filter(({ role }) => role === wanted).length > 1);

/** Share of a heading line's words that must be known headings. */
const KNOWN = 0.5;
/** Headings that stand where they stood before from which a recognised line repeats the heading of a table. */
const REPEATED = 2;

/** A phrase never bridges the gap between two columns. */
const isWhole = (line: Line, from: number, to: number): boolean =>
  line.words.slice(from, to).every((word, index) => {
    const next = line.words[from + index + 1];
    return !next || next.bounds.xMin - word.bounds.xMax <= 1.2 * heightOf(word.bounds);
  });

/** Space between the words of a sentence, as a share of a line's height: columns stand further apart. */
const IN_TEXT = 0.6;

const isSentence = ({ words }: Line): boolean =>
  words.every(({ bounds }, at) => {
    const before = words[at - 1]?.bounds;
    return !before || bounds.xMin - before.xMax <= IN_TEXT * heightOf(bounds);
  });

const isInPlaceOf = (a: ColumnHeading, b: ColumnHeading): boolean => overlap(a.bounds, b.bounds) > 0;

/** The headings of a line that repeats a table's on the next page, with those that recognition lost of it. */
export function withLostHeadings(
  line: Line,
  headings: readonly ColumnHeading[],
  before: readonly ColumnHeading[],
): readonly ColumnHeading[] {
  const repeated = headings.filter((one) => before.some((old) => old.role === one.role && isInPlaceOf(old, one)));
  if (repeated.length < REPEATED || !line.words.some(({ source }) => source === 'ocr')) return headings;
  const lost = before.filter((old) => !headings.some((one) => one.role === old.role || isInPlaceOf(old, one)));
  return [...headings, ...lost].sort((a, b) => a.bounds.xMin - b.bounds.xMin);
}

/** True for the "in" of "Balance in HKD": it names the currency, and no money that comes in. */
const namesCurrency = ({ words }: Line, { from, to }: PhraseMatch<ColumnRole>): boolean => {
  const next = words[to + 1]?.text ?? '';
  return (
    from > 0 &&
    from === to &&
    fold(words[from]?.text ?? '') === 'in' &&
    (CODES.includes(next) || /^\p{Sc}$/u.test(next))
  );
};

/**
 * The column headings of a line, left to right, or null when the line is no heading. A heading names at least one money
 * column and one other column, holds no figures, and is made of little else than headings.
 */
export function headingsOf(line: TokenLine): ColumnHeading[] | null {
  if (line.money.length > 0 || line.words.length > 24 || isSentence(line)) return null;
  const matches = phrasesIn(line, TABLE, (from, to) => isWhole(line, from, to)).filter(
    (match) => !namesCurrency(line, match),
  );
  const roles = new Set(matches.map(({ kind }) => kind));
  // "Payments and credits" is made of headings and is none; a table of rows may have a column "Daily balance".
  const headsRows = roles.has('description') && [...roles].some((role) => BESIDE_DESCRIPTION.has(role));
  if (!headsRows && sectionTitleOf(line)) return null;
  if (roles.size < 2 || ![...roles].some((role) => MONEY_ROLES.has(role))) return null;
  const words = line.words.filter(({ text }) => !SYMBOLS.test(fold(text)));
  const matched = matches.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  if (matched < KNOWN * words.length) return null;
  return matches.map(({ kind, from, to }) => ({
    role: kind,
    bounds: enclose(line.words.slice(from, to + 1).map(({ bounds }) => bounds)),
  }));
}
