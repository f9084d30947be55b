import type { Annotation } from '../model/index.ts';

/** Why a row is one leg of a transfer, one true sentence; null where it is none. It was the reason of the inferred category. */
export const transferReason = ({ matchingTransactionId, category, correctedBy }: Annotation): string | null =>
  matchingTransactionId === null ? null : (correctedBy?.inferred.category ?? category).reason;
