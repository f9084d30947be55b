import type { LabelledFigure } from './figures/labelled-figures.ts';
import type { AccountNumber } from './header/account-number.ts';
import type { Period } from './header/period.ts';
import { addsUp, type Judged } from './judge/judged.ts';

/** What speaks for a document being a statement. */
export interface StatementEvidence {
  readonly judged: Judged;
  readonly figures: readonly LabelledFigure[];
  readonly numbers: readonly AccountNumber[];
  readonly facts: { readonly period: Period };
  readonly otherDocument: boolean;
}

/** Independent signs that must meet before rows are believed to be transactions. */
const NEEDED = 2;
/** Rows, up and down, through which a balance runs in nothing but a statement: that of a plan of repayments only falls. */
const LONG_CHAIN = 5;

/** True where money comes in and goes out. */
const goBothWays = (rows: Judged['rows']): boolean =>
  rows.some(({ amount }) => amount > 0) && rows.some(({ amount }) => amount < 0);

/** How many signs a running balance is: two where it holds through every one of many rows. */
function signsOfChain({ rows, result: { links, linksHeld } }: Judged): number {
  const isUnmistakable = linksHeld >= LONG_CHAIN && linksHeld === links && goBothWays(rows);
  return isUnmistakable ? 2 : linksHeld >= 2 ? 1 : 0;
}

/** Rows from which a list of them is a sign. */
const LONG_LIST = 8;

/** True for a list of movements: many rows under headings, each with a date and an amount, some in and some out as printed. */
function listsMovements({ rows, reading }: Judged): boolean {
  const isPrinted = reading?.sign === 'printed' && reading.contradictions === 0;
  const isWhole = rows.every(({ row, amountUnread }) => row.dated && row.headings.length > 0 && !amountUnread);
  return isPrinted && rows.length >= LONG_LIST && isWhole && goBothWays(rows);
}

/**
 * True for a statement: rows that its own figures confirm, or rows with enough else that only statements have; without
 * rows, an opening and a closing balance of an account over a period. An invoice or a brochure with a table has neither.
 */
export function isStatement({
  judged,
  figures,
  numbers,
  facts: { period },
  otherDocument,
}: StatementEvidence): boolean {
  if (otherDocument) return false;
  const opening = figures.some(({ kind }) => kind === 'opening');
  const closing = figures.some(({ kind }) => kind === 'closing');
  const account = numbers.length > 0;
  const spans = period.start !== null && period.end !== null;
  if (judged.rows.length === 0) return opening && closing && account && spans;
  const signs = [opening, closing, account, spans, addsUp(judged), listsMovements(judged)].filter(Boolean).length;
  return signs + signsOfChain(judged) >= NEEDED;
}
