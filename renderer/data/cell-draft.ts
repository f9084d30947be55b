import { attachedTo } from '../../shared/corrections/attached-to.ts';
import { correctedStatement } from '../../shared/corrections/corrected-statement.ts';
import type { CellFacts, CorrectedCell, Corrections, Statement, Transaction } from '../../shared/model/index.ts';
import { formatMoney, fromTyped } from '../../shared/money.ts';
import { typedDate } from './typed-date.ts';

/** The cells of a row as a form shows them. */
export interface CellDraft extends Readonly<Record<CorrectedCell, string>> {
  /** A person says that the date is as it was read. */
  readonly isDateRight: boolean;
}

/** What the form is about to say, and what of it cannot be said. */
export interface TypedCells {
  /** Null for cells that are left as they were read. */
  readonly facts: CellFacts;
  /** By cell, one sentence. */
  readonly problems: Readonly<Partial<Record<CorrectedCell, string>>>;
}

export const draftOf = (
  { date, description, amount, balance, asRead }: Transaction,
  currency: string | null,
): CellDraft => ({
  date,
  description,
  amount: formatMoney(amount, currency),
  balance: balance === null ? '' : formatMoney(balance, currency),
  isDateRight: asRead?.date === date,
});

/** A typed amount with its sign, in minor units; null for what is none. */
export function signedFromTyped(text: string, currency: string | null): number | null {
  const [, sign = '', digits = ''] = /^([-−+]?)(.*)$/u.exec(text.trim()) ?? [];
  const minor = fromTyped(digits, currency);
  if (minor === null) return null;
  return sign === '' || sign === '+' || minor === 0 ? minor : -minor;
}

/**
 * What a form says of a row.
 *
 * @param read the row as it was read
 */
export function typedCells(draft: CellDraft, read: Transaction, currency: string | null): TypedCells {
  const problems: Partial<Record<CorrectedCell, string>> = {};
  const money = (cell: 'amount' | 'balance'): number | null => {
    const minor = signedFromTyped(draft[cell], currency);
    const isLeftOut = cell === 'balance' && draft.balance.trim() === '';
    if (isLeftOut && read.balance === null) return null;
    if (minor === null)
      problems[cell] = isLeftOut ? 'The page prints a balance here' : 'An amount looks like -1,234.50';
    return minor === read[cell] ? null : minor;
  };
  const description = draft.description.trim();
  if (description === '') problems.description = 'A row has some text';
  if (typedDate(draft.date) !== draft.date) problems.date = 'A day looks like 2026-01-31';
  const facts: CellFacts = {
    date: draft.date === read.date && !draft.isDateRight ? null : draft.date,
    description: description === read.description ? null : description,
    amount: money('amount'),
    balance: money('balance'),
  };
  return { facts, problems };
}

/**
 * What a statement comes to with what is about to be said of one of its rows, beside what else is said of those of its rows
 * that are there.
 */
export function statementWith(
  read: Statement,
  corrections: Corrections,
  transactionId: string,
  facts: CellFacts,
): Statement {
  const others = attachedCells(read, corrections).filter((one) => one.transactionId !== transactionId);
  const { printed } = corrections;
  const saysAnything = Object.values(facts).some((fact) => fact !== null);
  const said = { transactionId, place: null, createdOn: '', createdBy: null, cells: facts };
  return correctedStatement(read, { cells: saysAnything ? [...others, said] : others, printed });
}

/** True where something is said of a row with this id that stood elsewhere: what is said now takes its place. */
export const replacesDetached = (read: Statement, corrections: Corrections, transactionId: string): boolean =>
  corrections.cells.some((one) => one.transactionId === transactionId) &&
  !attachedCells(read, corrections).some((one) => one.transactionId === transactionId);

export const attachedCells = (
  { documentId, transactions }: Statement,
  corrections: Corrections,
): Corrections['cells'] =>
  attachedTo(
    corrections,
    transactions.map((transaction) => ({ documentId, transaction })),
  ).attached.cells;
