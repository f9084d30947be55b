import type { PartTotal } from '../../../shared/model/index.ts';
import type { MoneyColumn } from '../columns/money-columns.ts';
import type { MoneyToken } from '../tokens/money-tokens.ts';
import { SURE } from '../words/legible.ts';
import type { CandidateRow } from './candidate-rows.ts';
import type { ReadRow } from './read-row.ts';

/** A column and the sign with which its figures count: all of a sum together are nothing. */
interface Term {
  readonly column: number;
  readonly sign: 1 | -1;
}

/** Columns of which one is the sum of the others in every row: gross and fee make net; principal and interest a payment. */
export type ColumnSum = readonly Term[];

/** Rows with a figure other than nought in three columns or more that make a sum believed. */
const LEAST_ROWS = 4;
/** Share of the rows that fit: recognition misreads some. */
const MOST = 0.8;
/** Columns that are tried: wider tables hold other things than sums. */
const MOST_COLUMNS = 6;

const signed = ({ minor, mark }: MoneyToken): number => (mark === 'debit' ? -Math.abs(minor) : minor);

const figureIn = ({ cells }: CandidateRow, column: number): number => {
  const cell = cells.find((one) => one.column === column);
  return cell ? signed(cell.token) : 0;
};

/** All sets of three columns or more, with all signs of all but the first, the smallest sets first. */
function candidates(columns: number): ColumnSum[] {
  const extend = (from: number): ColumnSum[] =>
    from === columns
      ? [[]]
      : extend(from + 1).flatMap((rest): ColumnSum[] => [
          rest,
          [{ column: from, sign: 1 }, ...rest],
          [{ column: from, sign: -1 }, ...rest],
        ]);
  return extend(0)
    .filter((terms) => terms.length > 2 && terms[0]?.sign === 1)
    .sort((a, b) => a.length - b.length);
}

const totalOf = (row: CandidateRow, terms: ColumnSum): number =>
  terms.reduce((sum, { column, sign }) => sum + sign * figureIn(row, column), 0);

const isTold = (row: CandidateRow, terms: ColumnSum): boolean =>
  terms.filter(({ column }) => figureIn(row, column) !== 0).length > 2;

/** A balance before, an amount and the balance after it make a sum too: each row's last is the next one's first. */
const isChain = (rows: readonly CandidateRow[], terms: ColumnSum): boolean =>
  terms.some((from) =>
    terms.some(({ column }) => {
      const linked = rows.filter((row, at) => {
        const [before, after] = [rows[at - 1], rows[at + 1]];
        const own = figureIn(row, column);
        return [before, after].some((other) => other && own !== 0 && figureIn(other, from.column) === own);
      });
      return from.column !== column && linked.length * 2 > rows.length;
    }),
  );

/** The columns of a table that make a sum in its rows, null where none do. A balance is no part of one. */
export function columnSumOf(rows: readonly CandidateRow[], columns: readonly MoneyColumn[]): ColumnSum | null {
  if (columns.length > MOST_COLUMNS) return null;
  const fits = (terms: ColumnSum): boolean => {
    if (terms.some(({ column }) => columns[column]?.heading === 'balance')) return false;
    const told = rows.filter((row) => isTold(row, terms));
    const fitting = rows.filter((row) => totalOf(row, terms) === 0);
    return told.length >= LEAST_ROWS && fitting.length >= MOST * rows.length;
  };
  const sum = candidates(columns.length).find(fits);
  return sum && !isChain(rows, sum) ? sum : null;
}

/** The figures of which a row's amount is made, in the sign in which they add up to it; only the amount where it is no sum. */
export function partsOfAmount(row: CandidateRow, sum: ColumnSum, amount: number): readonly number[] {
  const whole = sum.find(({ column }) => column === amount);
  if (!whole) return [figureIn(row, amount)];
  return sum
    .filter(({ column }) => column !== amount)
    .map(({ column, sign }) => (sign === whole.sign ? -1 : 1) * figureIn(row, column));
}

const isCertain = ({ cells }: CandidateRow): boolean =>
  cells.every(({ token }) => token.confidence >= SURE && token.alternatives.length === 0);

/** Whether some of a row's further figures, added or taken away, leave nothing of what its sum leaves. */
const isLeft = (left: number, [first, ...others]: readonly number[]): boolean =>
  left === 0 || (first !== undefined && [0, first, -first].some((figure) => isLeft(left - figure, others)));

/** Whether a row's figures make a sum: what few rows have, such as a tax, may be part of it. */
const addsUp = (row: CandidateRow, sum: ColumnSum): boolean => {
  const further = row.cells.filter((cell) => !sum.some(({ column }) => column === cell.column));
  return isLeft(
    totalOf(row, sum),
    further.map(({ token }) => signed(token)),
  );
};

/**
 * What the figures of each row come to of which its amount is made. A row that prints nothing but its amount says nothing, nor
 * does one whose figures were not recognised with certainty.
 *
 * @param amount the column of the amounts
 */
export const partsOfRows = (rows: readonly ReadRow[], sum: ColumnSum, amount: number): readonly PartTotal[] =>
  rows.flatMap(({ row }, index): readonly PartTotal[] => {
    const parts = partsOfAmount(row, sum, amount);
    if (!isCertain(row) || parts.every((part) => part === 0)) return [];
    const printed = addsUp(row, sum)
      ? Math.abs(figureIn(row, amount))
      : Math.abs(parts.reduce((total, part) => total + part, 0));
    return [{ printed, groups: [[[index, index]]], unnamed: false, of: 'row' }];
  });
