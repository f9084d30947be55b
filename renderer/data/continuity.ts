import { addDays } from '../../shared/dates.ts';
import type { StatementRecord } from '../../shared/store/records.ts';

/** How a statement goes on from the one before it on the same account. */
export type Continuity =
  | { readonly kind: 'first' }
  /** It begins on the day after, with the balance the other ended with. */
  | { readonly kind: 'follows' }
  /** Its period or a balance is not printed, or it tells only a part of its days, so nothing can be said. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'gap'; readonly from: string; readonly to: string }
  | { readonly kind: 'overlap'; readonly from: string; readonly to: string }
  /** Minor units: its opening balance less the closing balance before. */
  | { readonly kind: 'balances_differ'; readonly difference: number };

/** Statements may share the day on which one ends and the next begins. */
const SHARED_DAYS = 1;

/** Neither a notification nor a report within the day, which ends where the day goes on. */
const tellsAll = ({ tells }: StatementRecord): boolean => tells === undefined;

/** How each statement of one account goes on from the one before; they are in the order of time. */
export const continuityOf = (statements: readonly StatementRecord[]): readonly Continuity[] =>
  statements.map((statement, at) => {
    if (!tellsAll(statement)) return { kind: 'unknown' };
    const before = statements.slice(0, at).findLast(tellsAll);
    return before ? between(before, statement) : { kind: 'first' };
  });

function between(before: StatementRecord, after: StatementRecord): Continuity {
  const { endDate } = before;
  const { startDate } = after;
  if (endDate === null || startDate === null) return { kind: 'unknown' };
  if (startDate > addDays(endDate, 1)) return { kind: 'gap', from: addDays(endDate, 1), to: addDays(startDate, -1) };
  if (startDate < addDays(endDate, 1 - SHARED_DAYS)) return { kind: 'overlap', from: startDate, to: endDate };
  if (before.closingBalance === null || after.openingBalance === null) return { kind: 'unknown' };
  const difference = after.openingBalance - before.closingBalance;
  return difference === 0 ? { kind: 'follows' } : { kind: 'balances_differ', difference };
}
