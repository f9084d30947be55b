import { type BalanceChecks, coverAll } from '../../../shared/checks/balance-check.ts';
import type { CandidateRow, Cell } from '../table/candidate-rows.ts';
import type { ReadRow } from '../table/read-row.ts';
import type { FigureChoice } from './printed-figures.ts';
import { isAmount, type Reading } from './readings.ts';

/** A reading with what it gives and how the statement's own figures judge it. */
export interface Judged {
  readonly reading: Reading | null;
  readonly rows: readonly ReadRow[];
  /** Candidate rows to which the reading gives no amount. */
  readonly left: readonly CandidateRow[];
  readonly choice: FigureChoice;
  readonly result: BalanceChecks;
  /** Plain balances are read as money owed. */
  readonly owed: boolean;
  /** Every sign and balance could be turned round, and nothing on the page tells which way is meant. */
  readonly couldBeTurned: boolean;
  /** The figures agree as well with other rows, or with some of them the other way. */
  readonly couldBeOthers: boolean;
}

/** Checks that hold. */
export const holds = ({ result }: Judged): number => result.checks.filter((check) => check.holds).length;

/** Checks that fail. */
export const fails = (judged: Judged): number => judged.result.checks.length - holds(judged);

/**
 * Rows that print a figure which the reading looks away from: it may not prove itself by leaving them out, not even where they
 * come to nothing together.
 */
export function overlooked({ reading, left }: Judged): CandidateRow[] {
  const isPassedOver = ({ column, token }: Cell): boolean => {
    const role = reading?.roles[column] ?? null;
    return role === null || (isAmount(role) && token.minor !== 0);
  };
  return left.filter(({ cells, isAstray }) => isAstray || cells.some(isPassedOver));
}

/** True when every check holds, together they cover all of the rows, and no amount is left unread. */
export const addsUp = (judged: Judged): boolean =>
  fails(judged) === 0 &&
  judged.choice.contradiction === null &&
  coverAll(judged.result, judged.choice.figures) &&
  overlooked(judged).length === 0 &&
  judged.rows.every(({ amountUnread, amountMissing }) => !amountUnread && !amountMissing);

/** True when it adds up, and only with these rows and this way round. */
export const proves = (judged: Judged): boolean => addsUp(judged) && !judged.couldBeTurned && !judged.couldBeOthers;
