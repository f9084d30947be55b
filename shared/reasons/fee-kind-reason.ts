import type { Annotation, FeeKind } from '../model/index.ts';

const REASONS: Readonly<Record<FeeKind, string>> = {
  overdraft: 'The text speaks of an overdraft or a paid item, and of none that was returned.',
  nsf: 'The text speaks of an item that was returned for lack of funds, and of no overdraft.',
  ambiguous: 'The text speaks of both an overdraft and a returned item, or of neither.',
};

/** Why a fee for a lack of funds is one for an overdraft, for a returned item, or cannot be told; null for any other row. */
export const feeKindReason = ({ feeKind }: Pick<Annotation, 'feeKind'>): string | null =>
  feeKind === null ? null : REASONS[feeKind];
