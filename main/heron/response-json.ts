import type { Annotation } from '../../shared/model/index.ts';
import { evidenceJson } from './evidence-json.ts';
import type { PostedTransaction } from './posted-transaction.ts';
import { annotatedJson } from './transaction-json.ts';

/**
 * One transaction of the response of seed 001, field for field, with its id. With evidence: also what Heron has no field
 * for, and why each thing was said.
 */
export function responseJson(
  posted: PostedTransaction,
  annotation: Annotation,
  requestId: string,
  withEvidence: boolean,
): object {
  const said = annotatedJson(annotation);
  const response = {
    heron_id: annotation.transactionId,
    amount: posted.amount,
    description: posted.description,
    account_id: posted.accountId,
    balance: posted.balance,
    categories: said.categories,
    currency: posted.currency,
    description_clean: said.description_clean,
    duplicate_of_id: said.duplicate_of_id,
    end_user_id: posted.endUserId,
    has_matching_transaction: said.has_matching_transaction,
    is_potential_duplicate: said.is_potential_duplicate,
    is_recurring: said.is_recurring,
    merchant: said.merchant,
    payment_processor: said.payment_processor,
    reference_id: posted.referenceId,
    request_id: requestId,
    timestamp: posted.timestamp,
    transaction_code: posted.transactionCode,
  };
  return withEvidence ? { ...response, ...evidenceJson(annotation) } : response;
}
