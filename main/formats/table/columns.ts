/** Which column holds what, 0 for the first; null: none does. */
export interface Columns {
  readonly date: number;
  readonly descriptions: readonly number[];
  readonly amount: number | null;
  readonly debit: number | null;
  readonly credit: number | null;
  readonly balance: number | null;
  /** Tells the direction of the amount beside it. */
  readonly direction: number | null;
  readonly currency: number | null;
  readonly account: number | null;
  readonly status: number | null;
}

/** A table with its columns told. */
export interface Table {
  readonly columns: Columns;
  /** Index of the row of headings; -1 where there is none. */
  readonly heading: number;
  /** A person said so. */
  readonly isSaid: boolean;
  /** The amount is positive where money goes out; null: to be told by the rows. */
  readonly isTurned: boolean | null;
  /** Other columns that hold amounts under a heading of amounts. */
  readonly rivals: readonly number[];
}

/** The columns of a table that hold money. */
export const moneyColumns = ({ columns: { amount, debit, credit, balance } }: Table): number[] =>
  [amount, debit, credit, balance].filter((column) => column !== null);
