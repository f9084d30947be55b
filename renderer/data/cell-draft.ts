import { correctedStatement } from '../../shared/corrections/corrected-statement.ts';
import type { CellFacts, CorrectedCell, Statement, Transaction } from '../../shared/model/index.ts';
import { fromTyped, toDecimal } from '../../shared/money.ts';

/** The cells of a row as a form shows them. */
export type CellDraft = Readonly<Record<CorrectedCell, string>>;

/** What the form is about to say, and what of it cannot be said. */
export interface TypedCells {
  /** Null for cells that are left as they were read. */
  readonly facts: CellFacts;
  /** By cell, one sentence. */
  readonly problems: Readonly<Partial<Record<CorrectedCell, string>>>;
}

export const draftOf = ({ date, description, amount, balance }: Transaction, currency: string | null): CellDraft => ({
  date,
  description,
  amount: toDecimal(amount, currency),
  balance: balance === null ? '' : toDecimal(balance, currency),
});

/** A typed amount with its sign, in minor units; null for what is none. */
export function signedFromTyped(text: string, currency: string | null): number | null {
  const [, sign = '', digits = ''] = /^([-−+]?)(.*)$/u.exec(text.trim()) ?? [];
  const minor = fromTyped(digits, currency);
  if (minor === null) return null;
  return sign === '' || sign === '+' || minor === 0 ? minor : -minor;
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

/**
 * What a form says of a row.
 *
 * @param read the row as it was read
 * @param settlesDate the date was in doubt: the same date said by a person says something
 */
export function typedCells(
  draft: CellDraft,
  read: Transaction,
  currency: string | null,
  settlesDate: boolean,
): TypedCells {
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
  if (!isDay(draft.date)) problems.date = 'A day looks like 2026-01-31';
  const facts: CellFacts = {
    date: draft.date === read.date && !settlesDate ? null : draft.date,
    description: description === read.description ? null : description,
    amount: money('amount'),
    balance: money('balance'),
  };
  return { facts, problems };
}

/** What a statement comes to with what is about to be said of one of its rows, beside what else was corrected. */
export const statementWith = (
  read: Statement,
  others: Parameters<typeof correctedStatement>[1],
  transactionId: string,
  facts: CellFacts,
): Statement =>
  correctedStatement(read, [
    ...others.filter((one) => one.transactionId !== transactionId),
    ...(Object.values(facts).some((fact) => fact !== null)
      ? [{ transactionId, place: null, createdOn: '', createdBy: null, cells: facts }]
      : []),
  ]);
