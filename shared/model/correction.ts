import type { PlainDate } from '../dates.ts';
import type { Place } from './place.ts';
import type { PrintedTotals } from './statement.ts';

/** What a person says instead of inference; null leaves a thing as it is. */
export interface CorrectedFacts {
  readonly categorySlug: string | null;
  readonly merchantName: string | null;
  /** Heron's merchant group, such as `debt.mca_or_rbf`; it belongs to the merchant named beside it. */
  readonly merchantGroup: string | null;
  readonly revenue: boolean | 'review' | null;
}

/** Where something that was said comes from. */
export interface Provenance {
  /** The day on which it was said, or last changed. */
  readonly createdOn: PlainDate;
  /** Who said so, by the name their computer knows them by; null: not known. */
  readonly createdBy: string | null;
}

/** A rule: rows for which all given conditions hold get its facts. */
export interface EnrichmentRule extends Provenance {
  /** `rul_…` */
  readonly id: string;
  readonly name: string;
  /** False: it is kept, and decides nothing. */
  readonly enabled: boolean;
  /** Part of the printed description, in any case. */
  readonly text: string | null;
  readonly accountId: string | null;
  readonly direction: 'in' | 'out' | null;
  /** Magnitude in minor units, both bounds included. */
  readonly amountFrom: number | null;
  readonly amountTo: number | null;
  /** ISO 4217; the bounds are amounts of it. Null: rows of any currency. */
  readonly currency: string | null;
  readonly facts: CorrectedFacts;
}

/** Where a row stood when something was said of it. */
export type RowPlace = Place & { readonly documentId: string };

/** A row that something was said of. */
export interface SaidRow {
  readonly transactionId: string;
  /** Null: the row stands in no file, as those that were posted, or its place was not kept. */
  readonly place: RowPlace | null;
}

/**
 * What was corrected: one row, or all rows of one other side in one direction, by a person; or one row by a service whose
 * word was taken over, which holds only where no person says anything.
 */
export type FeedbackScope =
  | ({ readonly kind: 'transaction' } & SaidRow)
  | { readonly kind: 'counterparty'; readonly counterparty: string; readonly direction: 'in' | 'out' }
  | ({ readonly kind: 'service' /** 0 to 1; null: it does not tell. */; readonly confidence: number | null } & SaidRow);

/** A correction, by a person or by a service. */
export interface EnrichmentFeedback extends Provenance {
  readonly id: string;
  readonly scope: FeedbackScope;
  readonly facts: CorrectedFacts;
}

/** A row that seems to repeat another, and counts all the same because a person said so. */
export type CountedRow = SaidRow & Provenance;

/** A cell of a row that a person can read otherwise. */
export type CorrectedCell = 'date' | 'description' | 'amount' | 'balance';

/** What a person read in the cells of a row; null leaves a cell as it was read. Money is in minor units, in the account's sign. */
export interface CellFacts {
  readonly date: PlainDate | null;
  readonly description: string | null;
  readonly amount: number | null;
  readonly balance: number | null;
}

/** A row in which a person read something else than was read. */
export interface CorrectedRow extends SaidRow, Provenance {
  readonly cells: CellFacts;
}

/** A figure that a page prints of a statement as a whole, and that a person can read otherwise. */
export type PrintedFigure = 'openingBalance' | 'closingBalance' | keyof PrintedTotals;

/**
 * Figures of a statement as a whole; said by a person, null leaves one as it was read. Balances are in minor units and the
 * account's sign, totals are magnitudes.
 */
export type PrintedFacts = Readonly<Record<PrintedFigure, number | null>>;

/** A statement in whose balances, totals or counts a person read something else than was read. */
export interface CorrectedFigures extends Provenance {
  readonly statementId: string;
  readonly documentId: string;
  readonly figures: PrintedFacts;
}

/**
 * Everything people said about one company's rows. They are kept apart from what is inferred, so that reading a file again
 * or another version of the engine loses nothing. Of rules the first that fits wins; of corrections the last.
 */
export interface Corrections {
  readonly rules: readonly EnrichmentRule[];
  readonly feedback: readonly EnrichmentFeedback[];
  readonly counted: readonly CountedRow[];
  readonly cells: readonly CorrectedRow[];
  /** Absent where no figure of a statement as a whole was corrected. */
  readonly printed?: readonly CorrectedFigures[] | undefined;
}
