import type { MoneyColumn } from '../columns/money-columns.ts';
import type { ReadRow } from '../table/read-row.ts';
import { MONEY_IN, MONEY_OUT } from '../vocabulary/directions.ts';
import { fold } from '../words/fold.ts';
import type { Judged } from './judged.ts';
import { sectionsTurned } from './merit.ts';

/** 1 for a text that says money comes in, −1 for one that says it goes out, 0 for one that says neither or both. */
export function directionOfText(text: string): number {
  const folded = fold(text);
  return Number(MONEY_IN.test(folded)) - Number(MONEY_OUT.test(folded));
}

const said = ({ row }: ReadRow): number => directionOfText(row.words.map((word) => word.text).join(' '));

/** Rows whose text agrees with the direction they are given, less those whose text denies it. */
export const agreementOfTexts = (rows: readonly ReadRow[]): number =>
  rows.reduce((sum, row) => sum + said(row) * Math.sign(row.amount), 0);

/** True when no text denies the direction that its row is given, and some agree with theirs. */
export const allTextsAgree = (rows: readonly ReadRow[]): boolean =>
  agreementOfTexts(rows) > 0 && rows.every((row) => said(row) * row.amount >= 0);

/**
 * True when the page itself says which way money goes: by columns of money in and out, by sections, by marks beside
 * figures, or by totals of each direction that agree. Where it does not, every sign and balance could be turned round and all sums would
 * hold as well.
 */
export function isDirected(judged: Judged, columns: readonly MoneyColumn[]): boolean {
  const { reading, rows, choice, result } = judged;
  const roles = reading?.roles ?? [];
  const { deposits, withdrawals } = choice.figures.totals;
  const headed = columns.some(
    ({ heading }, at) => heading !== null && heading === roles[at] && (heading === 'debit' || heading === 'credit'),
  );
  // What the page says of its columns is not believed where their balances say the opposite, nor are sections then.
  const isDenied = columns.some(
    ({ heading }, at) =>
      (heading === 'debit' && roles[at] === 'credit') || (heading === 'credit' && roles[at] === 'debit'),
  );
  if (isDenied) return false;
  const marked = rows.some(({ row }) => row.cells.some(({ column, token }) => roles[column] && token.mark !== null));
  const figures = Object.values(choice.places).some((figure) => figure?.money.mark != null);
  const totalled = result.checks.some(({ kind, holds }) => holds && (kind === 'deposits' || kind === 'withdrawals'));
  const sectioned = rows.some(({ section }) => section) && sectionsTurned(judged) === 0;
  return headed || marked || figures || sectioned || (totalled && deposits !== withdrawals);
}
