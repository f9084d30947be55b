import type { Finding, Place } from '../model/index.ts';

/** A finding without a transaction; with a place where it has one. */
export const note = (
  code: Finding['code'],
  severity: Finding['severity'],
  message: string,
  place?: Place,
): Finding => ({
  code,
  severity,
  message,
  page: place?.page ?? null,
  bounds: place?.bounds ?? null,
  ...(place?.page === null && { inFile: place.inFile }),
  transactionId: null,
});
