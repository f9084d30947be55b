import type { CandidateRow } from '../table/candidate-rows.ts';
import type { ReadRow } from '../table/read-row.ts';
import { addsUp, fails, holds, type Judged } from './judged.ts';

/** Sections whose rows, in sum, go against their title. */
export function sectionsTurned({ rows }: Judged): number {
  const sums = new Map<number, number>();
  for (const { row, amount } of rows)
    if (row.section)
      sums.set(row.sectionIndex, (sums.get(row.sectionIndex) ?? 0) + (row.section === 'in' ? amount : -amount));
  return [...sums.values()].filter((along) => along < 0).length;
}

/** 1 where some rows bear a mark and all of these go one way, the others the other: the marks tell them apart. */
function marksTell({ rows, reading }: Judged): number {
  const markedIn = ({ row }: ReadRow): boolean =>
    row.cells.some(({ column, token }) => reading?.roles[column] === 'amount' && token.mark !== null);
  const [marked, plain] = [rows.filter(markedIn), rows.filter((row) => !markedIn(row))];
  const side = Math.sign(marked[0]?.amount ?? 0);
  const isApart = marked.every(({ amount }) => amount * side > 0) && plain.every(({ amount }) => amount * side < 0);
  return side !== 0 && plain.length > 0 && isApart ? 1 : 0;
}

/**
 * What the page says for a reading; larger is better, compared from the first number on. Links of a running balance come
 * first: a column whose differences are the amounts is the balance, and no reading may prove itself by looking away from it.
 */
const support = (judged: Judged): readonly number[] => [
  judged.result.linksHeld,
  addsUp(judged) ? 1 : 0,
  -(judged.reading?.contradictions ?? 0) - sectionsTurned(judged),
  holds(judged) - fails(judged),
  marksTell(judged),
];

/** Where the page says as much for one as for another: a line without a date is a row only when the figures ask for it. */
const likelihood = (judged: Judged): readonly number[] => [
  addsUp(judged) && judged.reading?.undated ? 0 : 1,
  judged.rows.length,
];

/** Above nought where the first of two lists is larger, at the first number in which they differ. */
const compare = (left: readonly number[], right: readonly number[]): number =>
  left.map((value, index) => value - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** Whether one reading is better than another; equal ones keep the order of plausibility. */
export const better = (a: Judged, b: Judged): boolean =>
  (compare(support(a), support(b)) || compare(likelihood(a), likelihood(b))) > 0;

const amountsOf = ({ rows }: Judged): ReadonlyMap<CandidateRow, number> =>
  new Map(rows.filter(({ amount }) => amount !== 0).map(({ row, amount }) => [row, amount]));

/** Whether a row prints what goes out and what comes in: two movements, of which its amount is only what is left. */
function netsMovements({ rows, reading }: Judged): boolean {
  const moves = ({ row }: ReadRow, role: 'debit' | 'credit'): boolean =>
    row.cells.some(({ column, token }) => reading?.roles[column] === role && token.minor !== 0);
  return rows.some((row) => moves(row, 'debit') && moves(row, 'credit'));
}

/**
 * A reading beside which others add up for which the page says as much, but which give other amounts: figures that fit either
 * prove neither.
 */
export function withRivals(best: Judged, all: readonly Judged[]): Judged {
  if (!addsUp(best)) return best;
  const own = amountsOf(best);
  const isAs = (judged: Judged, side: 1 | -1): boolean => {
    const amounts = amountsOf(judged);
    return amounts.size === own.size && [...amounts].every(([row, amount]) => own.get(row) === side * amount);
  };
  const rivals = all.filter((one) => compare(support(one), support(best)) === 0 && !isAs(one, 1));
  return {
    ...best,
    couldBeTurned: rivals.some((one) => isAs(one, -1)),
    couldBeOthers: netsMovements(best) || rivals.some((one) => !isAs(one, -1)),
  };
}
