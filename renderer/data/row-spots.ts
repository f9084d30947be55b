import type { Rectangle } from '../../shared/model/index.ts';
import type { Row } from './rows.ts';

/** Where a row is printed. */
export interface RowSpot {
  /** The transaction's. */
  readonly id: string;
  readonly page: number;
  readonly bounds: Rectangle;
  /** What it is, for people. */
  readonly label: string;
}

/** Where the rows of one file are printed; none for a file without pages. */
export const spotsOf = (rows: readonly Row[], documentId: string): readonly RowSpot[] =>
  rows.flatMap(({ statement, transaction }): RowSpot[] =>
    statement.documentId === documentId && transaction.page !== null
      ? [
          {
            id: transaction.id,
            page: transaction.page,
            bounds: transaction.bounds,
            label: `Row of ${transaction.date}: ${transaction.description.slice(0, 60)}`,
          },
        ]
      : [],
  );
