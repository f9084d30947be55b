import type { PlainDate } from '../dates.ts';
import type { Place } from './place.ts';
import type { TextSource } from './word.ts';

/** A cell of a row that was computed rather than read. */
export type DerivedCell = 'amount' | 'balance' | 'date' | 'sign';

/** What was read in the cells that a person then corrected. */
export interface ReadCells {
  readonly date?: PlainDate;
  readonly description?: string;
  readonly amount?: number;
  readonly balance?: number | null;
}

interface TransactionFacts {
  /** `txn_…`, derived from content: see `ids.ts`. */
  readonly id: string;
  /** Posting date. */
  readonly date: PlainDate;
  readonly description: string;
  readonly amount: number;
  /** Running balance as printed on the row, null where the row prints none. A balance owed is negative. */
  readonly balance: number | null;
  readonly source: TextSource;
  readonly derived: readonly DerivedCell[];
  /** Absent where nobody corrected a cell. It is never stored: what was read is what is stored. */
  readonly asRead?: ReadCells;
}

/**
 * One row of a statement, with its place. Amounts are integer minor units; inflow positive, from the account's point of
 * view.
 */
export type Transaction = TransactionFacts & Place;
