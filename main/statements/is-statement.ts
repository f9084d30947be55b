import type { LabelledFigure } from './figures/labelled-figures.ts';
import type { AccountNumber } from './header/account-number.ts';
import type { Period } from './header/period.ts';
import { addsUp, type Judged } from './judge/judge.ts';

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
  const chained = judged.result.linksHeld >= 2;
  const signs = [opening, closing, account, spans, chained, addsUp(judged)].filter(Boolean).length;
  return signs >= NEEDED;
}
