import type { PlainDate } from '../dates.ts';
import type { Rectangle, TextSource } from './word.ts';

/** A cell of a row that was computed rather than read. */
export type DerivedCell = 'amount' | 'balance' | 'date' | 'sign';

/** One printed row. Amounts are integer minor units; inflow positive, from the account's point of view. */
export interface Transaction {
  /** `txn_…`, derived from content: see `ids.ts`. */
  readonly id: string;
  /** Posting date. */
  readonly date: PlainDate;
  readonly description: string;
  readonly amount: number;
  /** Running balance as printed on the row, null where the row prints none. A balance owed is negative. */
  readonly balance: number | null;
  /** The page on which the row stands, 1 for the first; `bounds` lie on it. */
  readonly page: number;
  readonly bounds: Rectangle;
  readonly source: TextSource;
  readonly derived: readonly DerivedCell[];
}
