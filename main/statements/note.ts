import type { Finding, Rectangle } from '../../shared/model/index.ts';

/** A finding without a transaction; with a place where it has one. */
export const note = (
  code: Finding['code'],
  severity: Finding['severity'],
  message: string,
  place?: { readonly page: number; readonly bounds: Rectangle },
): Finding => ({
  code,
  severity,
  message,
  page: place?.page ?? null,
  bounds: place?.bounds ?? null,
  transactionId: null,
});
