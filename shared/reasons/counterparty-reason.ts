import type { Annotation } from '../model/index.ts';

/** Why a row's other side is who it is, one true sentence; null where none is named. */
export function counterpartyReason({ counterparty, merchant, correctedBy }: Annotation): string | null {
  if (counterparty === null) return null;
  const renamed = correctedBy !== null && correctedBy.inferred.counterparty !== counterparty;
  if (renamed && merchant) return merchant.reason;
  return merchant ? 'The counterparty is the merchant.' : 'The printed text names the counterparty.';
}
