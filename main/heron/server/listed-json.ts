import type { Annotator } from '../../../shared/model/index.ts';
import { annotatedJson, MODEL_VERSION, number } from '../index.ts';
import type { Listed } from './listed.ts';

const bare = (row: Listed) => ({
  heron_id: row.id,
  amount: number(row.amount, row.currency),
  description: row.description,
  account_id: row.accountId,
  account_number: row.accountNumber,
  balance: number(row.balance, row.currency),
  currency: row.currency,
  counterparty: row.annotation.counterparty,
  data_source_account_heron_id: row.accountHeronId,
  data_source_heron_id: row.sourceId,
  date: row.date,
  end_user_id: row.endUserId,
  last_updated: row.created,
  mcc_code: row.mccCode,
  order: row.order,
  reference_id: row.referenceId,
  request_id: row.requestId,
  timestamp: row.timestamp,
  transaction_code: row.transactionCode,
});

/** A transaction as GET /transactions lists it: the fields of seed 001, and the wider ones. */
export const transactionJson = (row: Listed): object => ({
  ...bare(row),
  ...annotatedJson(row.annotation),
  created: row.created,
});

/** Heron's names of who decided. */
const ANNOTATORS: Readonly<Record<Annotator, object>> = {
  predicted: { context: 'async_', priority_type: 'classifier' },
  reconcile: { context: 'async_', priority_type: 'reconcile' },
  heuristic: { context: 'async_', priority_type: 'heuristic' },
  client_feedback: { context: 'manual', priority_type: 'client_feedback' },
  service: { context: 'async_', priority_type: 'service' },
};

/** Heron's TransactionEnriched. */
export function enrichedJson(row: Listed): object {
  const { category } = row.annotation;
  const { merchant, payment_processor, categories: _, ...features } = annotatedJson(row.annotation);
  return {
    ...bare(row),
    annotation: {
      annotator: ANNOTATORS[category.annotator],
      category: { heron_id: category.id, label: category.label },
      confidence: category.confidence,
      model_version: MODEL_VERSION,
    },
    categories_default: row.categoriesDefault,
    features,
    merchant,
    payment_processor,
  };
}
