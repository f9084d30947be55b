import type { PlainDate } from '../dates.ts';

/** What a person says instead of inference; null leaves a thing as it is. */
export interface CorrectedFacts {
  readonly categorySlug: string | null;
  readonly merchantName: string | null;
  /** Heron's merchant group, such as `debt.mca_or_rbf`. */
  readonly merchantGroup: string | null;
  readonly revenue: boolean | 'review' | null;
}

/** A rule: rows for which all given conditions hold get its facts. */
export interface EnrichmentRule {
  /** `rul_…` */
  readonly id: string;
  readonly name: string;
  /** Part of the printed description, in any case. */
  readonly text: string | null;
  readonly accountId: string | null;
  readonly direction: 'in' | 'out' | null;
  /** Magnitude in minor units, both bounds included. */
  readonly amountFrom: number | null;
  readonly amountTo: number | null;
  readonly facts: CorrectedFacts;
  readonly createdOn: PlainDate;
}

/** Which rows a person corrected: one, or all of one other side in one direction. */
export type FeedbackScope =
  | { readonly kind: 'transaction'; readonly transactionId: string }
  | { readonly kind: 'counterparty'; readonly counterparty: string; readonly direction: 'in' | 'out' };

/** A person's correction. */
export interface EnrichmentFeedback {
  readonly id: string;
  readonly scope: FeedbackScope;
  readonly facts: CorrectedFacts;
  readonly createdOn: PlainDate;
}

/**
 * Everything people said about one company's rows. They are kept apart from what is inferred, so that reading a file again
 * or another version of the engine loses nothing. Of rules the first that fits wins; of corrections the last.
 */
export interface Corrections {
  readonly rules: readonly EnrichmentRule[];
  readonly feedback: readonly EnrichmentFeedback[];
}
