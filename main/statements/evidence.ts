import { daysBetween, type PlainDate } from '../../shared/dates.ts';
import type { AccountType, PrintedFee } from '../../shared/model/index.ts';
import { type SummaryOnlyAccount, summaryOnlyAccounts } from './accounts/summary-only-accounts.ts';
import type { ColumnHeading } from './columns/table-headings.ts';
import { type PostingDateIndex, postingDateIndex } from './dates/posting-dates.ts';
import { feeBoxOf } from './figures/fee-box.ts';
import { type LabelledFigure, labelledFigures } from './figures/labelled-figures.ts';
import { type AccountNumber, accountNumbersOf, bareMentions } from './header/account-number.ts';
import { accountNameOf, accountTypeOf, isOwed, titledTypeOf } from './header/account-type.ts';
import { currencyOf } from './header/currency.ts';
import { holderOf } from './header/holder.ts';
import { institutionOf } from './header/institution.ts';
import { isOtherDocument } from './header/other-document.ts';
import { type Period, periodOf } from './header/period.ts';
import { judge } from './judge/judge.ts';
import type { Judged } from './judge/judged.ts';
import type { DocumentText } from './page/document-text.ts';
import type { Segment } from './page/segments.ts';
import { type CandidateTable, candidateTable } from './table/candidate-rows.ts';
import { type DateOrder, dateOrderOf, resolveDate } from './tokens/date-order.ts';
import type { DateToken } from './tokens/date-tokens.ts';
import type { TokenLine } from './tokens/read-line.ts';
import { heightOf } from './words/lines.ts';

/** What the lines outside the rows say about the account. */
export interface HeaderFacts {
  readonly institutionName: string | null;
  readonly accountName: string | null;
  readonly ownerName: string | null;
  readonly currency: string | null;
  readonly type: AccountType;
  readonly period: Period;
  /** A date printed in full beside the rows; null where none is, or they lie too far apart for one to speak of the rows. */
  readonly dated: PlainDate | null;
}

/** Everything known of a statement before its rows become transactions. */
export interface Evidence {
  readonly text: DocumentText;
  readonly table: CandidateTable;
  readonly figures: readonly LabelledFigure[];
  /** What a box of fees says. */
  readonly fees: readonly PrintedFee[];
  /** Other accounts that stand in a summary only. */
  readonly mentioned: readonly SummaryOnlyAccount[];
  readonly judged: Judged;
  readonly facts: HeaderFacts;
  /** In reading order; the first is the statement's own. */
  readonly numbers: readonly AccountNumber[];
  readonly dates: DateReading;
  /** Its words are those of a bill, a pay slip or a form. */
  readonly otherDocument: boolean;
  /** Which of a row's dates is the posting date. */
  readonly dateIndex: PostingDateIndex;
}

/** How a document's dates are read. */
export interface DateReading {
  readonly order: DateOrder;
  readonly ambiguous: boolean;
  resolve(token: DateToken, year: number | null): PlainDate | null;
}

/** Days within which all dates of a letter lie that has one date and perhaps a day to pay by. */
const ONE_LETTER = 100;

/** The first date printed in full, where all that are lie close together. */
function datedBy(lines: readonly TokenLine[], resolve: DateReading['resolve']): PlainDate | null {
  const dates = lines.flatMap((line) =>
    line.dates.flatMap((date) => (date.year === null ? [] : (resolve(date, null) ?? []))),
  );
  const [first = null] = dates;
  const [earliest, latest] = [dates.toSorted()[0], dates.toSorted().at(-1)];
  return earliest && latest && daysBetween(earliest, latest) <= ONE_LETTER ? first : null;
}

function factsOf(
  outside: readonly TokenLine[],
  said: string | null,
  period: Period,
  resolve: DateReading['resolve'],
): HeaderFacts {
  const institutionName = institutionOf(outside);
  return {
    institutionName,
    accountName: accountNameOf(outside, institutionName),
    ownerName: holderOf(outside, institutionName),
    currency: said ?? currencyOf(outside),
    type: accountTypeOf(outside, institutionName),
    period,
    dated: datedBy(outside, resolve),
  };
}

/** A part's own facts, and the document's where it says nothing itself; beside an account that is owned may stand one that is owed. */
const completed = (own: HeaderFacts, titled: AccountType | null, whole: HeaderFacts): HeaderFacts => ({
  institutionName: own.institutionName ?? whole.institutionName,
  accountName: own.accountName,
  ownerName: own.ownerName ?? whole.ownerName,
  currency: own.currency ?? whole.currency,
  type: titled ?? (own.type === 'unknown' && isOwed(whole.type) ? whole.type : own.type),
  period: own.period.start === null && [null, whole.period.end].includes(own.period.end) ? whole.period : own.period,
  dated: own.dated ?? whole.dated,
});

/** The words of a heading, with those of a line right above it ("Post" over "Date"), lower case. */
const headingWords =
  (lines: readonly TokenLine[]) =>
  ({ bounds }: ColumnHeading): string =>
    lines
      .flatMap(({ words }) => words)
      .filter(
        ({ bounds: word }) =>
          word.yMin >= bounds.yMin - 1.6 * heightOf(bounds) &&
          word.yMax <= bounds.yMax + 1 &&
          word.xMin < bounds.xMax &&
          word.xMax > bounds.xMin,
      )
      .map(({ text }) => text.toLowerCase())
      .join(' ');

/** How the dates of a document are read; one for all its statements. */
export function dateReadingOf({ lines, settings }: DocumentText): DateReading {
  const currency = settings.currency ?? currencyOf(lines);
  const tokens = lines.flatMap(({ dates }) => dates);
  const { order, ambiguous } = dateOrderOf(tokens, currency, settings.dateOrder);
  return { order, ambiguous, resolve: (token, year) => resolveDate(token, order, year) };
}

/**
 * Gathers what a part of a document says, and lets its arithmetic choose how its table is read.
 *
 * @param whole facts of the whole document, for what a part does not say itself; null when the part is the whole
 */
export function gatherEvidence(
  text: DocumentText,
  segment: Segment,
  dates: DateReading,
  whole: HeaderFacts | null,
): Evidence {
  const lines = text.lines.slice(segment.from, segment.to);
  const table = candidateTable(lines);
  const besideRows = lines.map((line, index) => (table.used.has(index) ? { ...line, words: [] } : line));
  const labelled = accountNumbersOf(besideRows);
  const numbers = labelled.length > 0 ? labelled : bareMentions(besideRows, text.accounts);
  const all = labelledFigures(lines, table.used, table.printedColumns);
  const mentioned = summaryOnlyAccounts(lines, all, numbers, text.accounts, table.used);
  const isOwn = (line: number): boolean => !mentioned.some(({ from, to }) => line >= from && line <= to);
  const figures = all.filter(({ line }) => isOwn(line));
  const outside = lines.filter((_, index) => !table.used.has(index) && isOwn(index));
  const own = factsOf(outside, text.settings.currency, periodOf(outside, lines, figures, dates.resolve), dates.resolve);
  const body = lines.findIndex((line, index) => table.used.has(index) || line.money.length > 0);
  const facts = whole ? completed(own, titledTypeOf(lines.slice(0, Math.max(0, body))), whole) : own;
  return {
    text,
    table,
    figures,
    fees: feeBoxOf(outside),
    mentioned,
    judged: judge(table, figures, lines, facts.type),
    facts,
    numbers,
    dates,
    otherDocument: isOtherDocument(outside, text.lines),
    dateIndex: postingDateIndex(table.rows, headingWords(lines)),
  };
}
