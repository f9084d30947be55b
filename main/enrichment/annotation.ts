import type { Annotation, CategoryAnnotation } from '../../shared/model/index.ts';
import { annotate } from './categories/category.ts';
import { directionOf } from './categories/direction.ts';
import { feeKindOf } from './categories/fee-kind.ts';
import { revenueOf } from './categories/revenue.ts';
import { ALONE, type Recurrence } from './relations/recurrence.ts';
import type { Relations } from './relations/relations.ts';
import type { Transfer } from './relations/transfers.ts';
import type { Described } from './rows/describe.ts';
import type { Row } from './rows/rows.ts';

/** Everything said of one row: by its own text, and by its company's other rows. */
export function annotationOf(row: Row, said: Described, relations: Relations): Annotation {
  const transfer = relations.transfers.get(row.id);
  const duplicate = relations.duplicates.get(row.id);
  const recurrence = relations.recurrences.get(duplicate?.originalId ?? row.id) ?? (row.date === null ? null : ALONE);
  const category = transfer ? reconciled(transfer) : categoryOf(said, recurrence);
  return {
    transactionId: row.id,
    descriptionClean: said.descriptionClean,
    merchant: said.merchant,
    paymentProcessor: said.paymentProcessor,
    counterparty: said.counterparty,
    category,
    revenue: revenueOf(category, directionOf(row.amount)),
    feeKind: feeKindOf(category, row.description),
    isRecurring: recurrence?.isRecurring ?? false,
    frequency: recurrence?.frequency ?? null,
    recurrenceReason: recurrence?.reason ?? null,
    matchingTransactionId: transfer?.otherId ?? null,
    duplicateOfId: duplicate?.originalId ?? null,
    duplicateReason: duplicate?.reason ?? null,
    correctedBy: null,
  };
}

/** The text decides; where it leaves open what the row is for, the rhythm does. */
const categoryOf = ({ category, isOpen }: Described, recurrence: Recurrence | null): CategoryAnnotation =>
  isOpen ? (recurrence?.category ?? category) : category;

const reconciled = ({ reason, confidence }: Transfer): CategoryAnnotation => ({
  ...annotate({ slug: 'reconciled_intra_company_transfers', confidence, reason }),
  annotator: 'reconcile',
});
