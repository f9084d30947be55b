import type { CheckedRow } from '../../../shared/checks/balance-check.ts';
import type { CandidateRow } from './candidate-rows.ts';

/** A candidate row under a reading. */
export interface ReadRow extends CheckedRow {
  readonly row: CandidateRow;
  /** Its amount could not be read, or is not there: it counts as nothing until arithmetic gives it. */
  readonly amountUnread: boolean;
  /** Only its balance is printed, and that moves: nothing stands on the page that arithmetic could put right. */
  readonly amountMissing: boolean;
  /** Its balance stands on a line of its own after it. */
  readonly balanceApart: boolean;
}
