import { contentId } from '../../shared/ids.ts';
import type { AccountType, Finding, PageWords, Statement, Transaction, Verdict } from '../../shared/model/index.ts';
import { exponentOf } from '../../shared/money.ts';
import { candidateTable, rowBounds } from './candidate-rows.ts';
import { type DateOrder, dateOrderOf, resolveDate } from './date-order.ts';
import { yearsIn } from './date-tokens.ts';
import { findingsOfChecks } from './findings-of-checks.ts';
import { type AccountNumber, accountKey, accountNumbersOf, sameAccount } from './header/account-number.ts';
import { accountNameOf, accountTypeOf } from './header/account-type.ts';
import { currencyOf } from './header/currency.ts';
import { holderOf } from './header/holder.ts';
import { institutionOf } from './header/institution.ts';
import { type Period, periodOf } from './header/period.ts';
import { isStatement } from './is-statement.ts';
import { type Judged, judge, proves } from './judge.ts';
import { type LabelledFigure, labelledFigures } from './labelled-figures.ts';
import { heightOf, linesOfPage } from './lines.ts';
import { decimalMarkOf } from './money-tokens.ts';
import { postingDate, postingDateIndex } from './posting-dates.ts';
import { readLine, type TokenLine } from './read-line.ts';
import type { ReadRow } from './readings.ts';
import { splitSideBySide } from './side-by-side.ts';
import { type SummaryOnlyAccount, summaryOnlyAccounts, summaryOnlyFinding } from './summary-only-accounts.ts';
import type { ColumnHeading } from './table-headings.ts';

/** What the user has said about the files; null: infer it. */
export interface ReadingSettings {
  /** ISO 4217. */
  readonly currency: string | null;
  readonly dateOrder: DateOrder | null;
}

export interface ReadStatements {
  readonly statements: readonly Statement[];
  /** About the document as a whole. */
  readonly findings: readonly Finding[];
}

const note = (code: Finding['code'], severity: Finding['severity'], message: string): Finding => ({
  code,
  severity,
  message,
  page: null,
  bounds: null,
  transactionId: null,
});

/** Everything known of a document before rows become transactions. */
interface Evidence {
  readonly documentId: string;
  readonly lines: readonly TokenLine[];
  readonly outside: readonly TokenLine[];
  readonly figures: readonly LabelledFigure[];
  readonly mentioned: readonly SummaryOnlyAccount[];
  readonly judged: Judged;
  readonly currency: string | null;
  readonly type: AccountType;
  readonly numbers: readonly AccountNumber[];
  readonly period: Period;
  readonly dateOrder: DateOrder;
  readonly datesAmbiguous: boolean;
  readonly years: ReadonlySet<number>;
  readonly dateIndex: number;
}

/** The rows as transactions, and a finding for each that cannot be one. */
function transactionsOf(evidence: Evidence): { transactions: Transaction[]; unreadable: Finding[] } {
  const { documentId, judged, numbers, dateOrder, dateIndex, period, years } = evidence;
  const occurrences = new Map<string, number>();
  const unreadable: Finding[] = [];
  const transactions = judged.rows.flatMap(({ row, amount, balance }: ReadRow): Transaction[] => {
    const description = row.words.map(({ text }) => text).join(' ');
    const bounds = rowBounds(row);
    const date = postingDate(row, dateIndex, dateOrder, period, years);
    if (date === null) {
      const message = `The row "${description.slice(0, 60)}" on page ${row.page} has no date that can be read; it was left out.`;
      unreadable.push({ ...note('row_unreadable', 'error', message), page: row.page, bounds });
      return [];
    }
    const content = [documentId, accountKey(numbers[0]?.text ?? ''), date, amount, description] as const;
    const key = content.join('|');
    const occurrence = occurrences.get(key) ?? 0;
    occurrences.set(key, occurrence + 1);
    const source = row.words.some((word) => word.source === 'ocr') ? 'ocr' : 'text';
    const derived = judged.reading?.sign === 'chain' ? (['sign'] as const) : [];
    const id = contentId('txn', ...content, occurrence);
    return [{ id, date, description, amount, balance, page: row.page, bounds, source, derived }];
  });
  return { transactions, unreadable };
}

function verdictOf(judged: Judged, lost: boolean): Verdict {
  if (proves(judged) && !lost) return 'proven';
  return judged.result.checks.length === 0 && !lost && !judged.choice.contradiction ? 'unproven' : 'broken';
}

function questions(evidence: Evidence, transactions: readonly Transaction[]): Finding[] {
  const { currency, datesAmbiguous, judged, numbers, period } = evidence;
  const findings: Finding[] = [];
  if (currency === null)
    findings.push(
      note(
        'currency_unknown',
        'warning',
        'The document does not say its currency. Say which it is to have its figures added up with others.',
      ),
    ); // prettier-ignore
  if (datesAmbiguous && transactions.length > 0)
    findings.push(
      note(
        'date_order_ambiguous',
        'warning',
        'Every date could be read as day/month or month/day; they were read as day/month. Say which it is.',
      ),
    ); // prettier-ignore
  if (judged.result.checks.length === 0)
    findings.push(
      note('nothing_to_check', 'warning', 'The document prints no balance and no total to hold the rows against.'),
    ); // prettier-ignore
  const [first] = numbers;
  const isMentioned = (number: AccountNumber): boolean =>
    evidence.mentioned.some((account) => account.number === number);
  const other = first && numbers.find((number) => !sameAccount(number.text, first.text) && !isMentioned(number));
  if (first && other)
    findings.push({
      ...note(
        'account_number_differs',
        'warning',
        `The document prints two account numbers: ${first.text} and ${other.text}.`,
      ), // prettier-ignore
      page: other.page,
      bounds: other.bounds,
    });
  const stray = transactions.find(
    ({ date }) => (period.start && date < period.start) || (period.end && date > period.end),
  ); // prettier-ignore
  if (stray)
    findings.push({
      ...note('date_outside_period', 'info', `A row is dated ${stray.date}, outside the statement's period.`),
      page: stray.page,
      bounds: stray.bounds,
      transactionId: stray.id,
    });
  return findings;
}

function statementOf(evidence: Evidence): Statement {
  const { documentId, judged, currency, numbers, outside, period, type } = evidence;
  const { transactions, unreadable } = transactionsOf(evidence);
  const { opening, closing, totals } = judged.choice.figures;
  const number = numbers[0]?.text ?? null;
  const institutionName = institutionOf(outside);
  return {
    id: contentId('dso', documentId, number && accountKey(number), 0),
    documentId,
    institutionName,
    currency,
    startDate: period.start,
    endDate: period.end,
    account: { number, name: accountNameOf(outside, institutionName), type, ownerName: holderOf(outside) },
    openingBalance: opening,
    closingBalance: closing,
    printedTotals: totals,
    verdict: verdictOf(judged, unreadable.length > 0),
    findings: [
      ...findingsOfChecks(judged, transactions, currency),
      ...unreadable,
      ...questions(evidence, transactions),
      ...evidence.mentioned.map((account) => summaryOnlyFinding(account, currency)),
    ],
    transactions,
  };
}

function gather(pages: readonly PageWords[], documentId: string, settings: ReadingSettings): Evidence {
  const plain = pages.flatMap(linesOfPage);
  const years = yearsIn(plain);
  const said = settings.currency ?? currencyOf(plain);
  const style = { decimal: decimalMarkOf(plain), exponent: exponentOf(said) };
  const decimal = style.exponent === 0 ? 'none' : style.decimal;
  const lines = plain.flatMap((line) => splitSideBySide(readLine(line, { ...style, decimal }, years)));
  const table = candidateTable(lines);
  const numbers = accountNumbersOf(lines.map((line, index) => (table.used.has(index) ? { ...line, words: [] } : line)));
  const all = labelledFigures(lines, table.used, table.printedColumns);
  const mentioned = summaryOnlyAccounts(all, numbers, table.used);
  const isOwn = (line: number): boolean => !mentioned.some(({ from, to }) => line >= from - 1 && line <= to);
  const figures = all.filter(({ line }) => isOwn(line));
  const outside = lines.filter((_, index) => !table.used.has(index) && isOwn(index));
  const type = accountTypeOf(outside);
  const judged = judge(table, figures, lines, type === 'credit_card' || type === 'loan');
  const currency = settings.currency ?? currencyOf(outside);
  const tokens = lines.flatMap(({ dates }) => dates);
  const { order, ambiguous } = dateOrderOf(tokens, currency, settings.dateOrder);
  const period = periodOf(outside, lines, figures, (token, year) => resolveDate(token, order, year));
  const dateIndex = postingDateIndex(table.rows, headingWords(lines));
  return {
    documentId,
    lines,
    outside,
    figures,
    mentioned,
    judged,
    currency,
    type,
    numbers,
    period,
    dateOrder: order,
    datesAmbiguous: ambiguous,
    years,
    dateIndex,
  };
}

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

/**
 * The statements of a document, read from its words and judged by their own arithmetic.
 *
 * @param pages every page of the document, in order
 * @param documentId SHA-256 of its bytes; ids derive from it
 */
export function readStatements(
  pages: readonly PageWords[],
  documentId: string,
  settings: ReadingSettings,
): ReadStatements {
  const findings: Finding[] = pages
    .filter(({ needsOcr }) => needsOcr)
    .map(({ number }) => ({
      ...note('needs_ocr', 'error', `Page ${number} is a picture without text; Egret cannot read it yet.`),
      page: number,
    }));
  const evidence = gather(pages, documentId, settings);
  if (!isStatement(evidence)) {
    if (findings.length === 0)
      findings.push(note('no_statement_found', 'warning', 'Nothing in this file is a bank or card statement.'));
    return { statements: [], findings };
  }
  return { statements: [statementOf(evidence)], findings };
}
