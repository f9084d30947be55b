import type { CellFacts, CorrectedCell, DerivedCell, ReadCells, Transaction } from '../model/index.ts';

export const CORRECTED_CELLS: readonly CorrectedCell[] = ['date', 'description', 'amount', 'balance'];

/** The cells of which a person says something. */
export const saidCells = (facts: CellFacts): readonly CorrectedCell[] =>
  CORRECTED_CELLS.filter((cell) => facts[cell] !== null);

/** What a cell was derived in is no longer derived once a person has read it. */
const READ_WITH: Readonly<Record<CorrectedCell, readonly DerivedCell[]>> = {
  date: ['date'],
  description: [],
  amount: ['amount', 'sign'],
  balance: ['balance'],
};

/** A row with what a person read in its cells, and beside it what was read before. Its id stays: other edits know it by it. */
export function withCells(row: Transaction, facts: CellFacts): Transaction {
  const cells = saidCells(facts);
  const asRead: ReadCells = Object.fromEntries(cells.map((cell) => [cell, row[cell]]));
  const derived = row.derived.filter((one) => !cells.some((cell) => READ_WITH[cell].includes(one)));
  return {
    ...row,
    ...Object.fromEntries(cells.map((cell) => [cell, facts[cell]])),
    derived,
    asRead,
  };
}
