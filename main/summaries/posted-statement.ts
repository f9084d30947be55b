import type { PlainDate } from '../../shared/dates.ts';
import type { Statement, Transaction } from '../../shared/model/index.ts';
import { openingBalanceOf } from './opening-balance.ts';
import { inPostingOrder } from './posting-order.ts';

/** A statement put in order once, for every figure that walks it. */
export interface PostedStatement {
  readonly statement: Statement;
  /** Oldest first, duplicates included: they are part of what the bank added up. */
  readonly rows: readonly Transaction[];
  /** Minor units; null where no balance of this statement can be known. */
  readonly opening: number | null;
  /** The days it speaks of: as printed, else from its rows; null where it has neither. */
  readonly firstDay: PlainDate | null;
  readonly lastDay: PlainDate | null;
}

export function postStatement(statement: Statement): PostedStatement {
  const rows = inPostingOrder(statement);
  return {
    statement,
    rows,
    opening: openingBalanceOf(statement, rows),
    firstDay: statement.startDate ?? rows[0]?.date ?? null,
    lastDay: statement.endDate ?? rows.at(-1)?.date ?? null,
  };
}

/** Dates compare as strings; what has no date comes last. */
export const compareDays = (a: PlainDate | null, b: PlainDate | null): number => {
  if (a === b) return 0;
  return b === null || (a !== null && a < b) ? -1 : 1;
};
