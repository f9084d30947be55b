import type { Annotation } from '../../shared/model/index.ts';

/** What Heron's response has no place for: revenue, rhythm, the other side, and why each thing was said (DOMAIN c.1). */
export const evidenceJson = (annotation: Annotation): object => ({
  revenue: annotation.revenue?.verdict ?? false,
  frequency: annotation.frequency,
  matching_transaction_id: annotation.matchingTransactionId,
  counterparty: annotation.counterparty,
  evidence: reasonsJson(annotation),
});

/** The category's stable name and group, and the reasons. */
export const reasonsJson = (annotation: Annotation): object => ({
  category_slug: annotation.category.slug,
  analytics_group: annotation.category.group,
  category_reason: annotation.category.reason,
  revenue_rule: annotation.revenue?.rule ?? null,
  fee_kind: annotation.feeKind,
  merchant_confidence: annotation.merchant?.confidence ?? null,
  merchant_reason: annotation.merchant?.reason ?? null,
  payment_processor_reason: annotation.paymentProcessor?.reason ?? null,
  recurrence_reason: annotation.recurrenceReason,
  duplicate_reason: annotation.duplicateReason,
});
