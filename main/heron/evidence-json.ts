import type { Annotation, Inferred } from '../../shared/model/index.ts';
import { counterpartyReason } from '../../shared/reasons/counterparty-reason.ts';
import { feeKindReason } from '../../shared/reasons/fee-kind-reason.ts';
import { transferReason } from '../../shared/reasons/transfer-reason.ts';

/** What Heron's response has no place for: revenue, rhythm, the other side, and why each thing was said (DOMAIN c.1). */
export const evidenceJson = (annotation: Annotation): object => ({
  revenue: annotation.revenue?.verdict ?? false,
  frequency: annotation.frequency,
  matching_transaction_id: annotation.matchingTransactionId,
  counterparty: annotation.counterparty,
  evidence: reasonsJson(annotation),
});

/** The category's stable name and group, the reasons, and what would be said had nobody corrected it. */
export const reasonsJson = (annotation: Annotation): object => ({
  category_slug: annotation.category.slug,
  analytics_group: annotation.category.group,
  category_reason: annotation.category.reason,
  revenue_rule: annotation.revenue?.rule ?? null,
  fee_kind: annotation.feeKind,
  fee_kind_reason: feeKindReason(annotation),
  merchant_confidence: annotation.merchant?.confidence ?? null,
  merchant_reason: annotation.merchant?.reason ?? null,
  payment_processor_reason: annotation.paymentProcessor?.reason ?? null,
  recurrence_reason: annotation.recurrenceReason,
  duplicate_reason: annotation.duplicateReason,
  counterparty_reason: counterpartyReason(annotation),
  transfer_reason: transferReason(annotation),
  corrected_by: annotation.correctedBy && { kind: annotation.correctedBy.kind, id: annotation.correctedBy.id },
  inferred: annotation.correctedBy && inferredJson(annotation.correctedBy.inferred),
});

const inferredJson = ({ category, merchant, counterparty, revenue }: Inferred): object => ({
  category_slug: category.slug,
  category_confidence: category.confidence,
  category_reason: category.reason,
  merchant_name: merchant?.name ?? null,
  merchant_reason: merchant?.reason ?? null,
  counterparty,
  revenue: revenue?.verdict ?? false,
  revenue_rule: revenue?.rule ?? null,
});
