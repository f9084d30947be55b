import type {
  Account,
  Annotation,
  CategoryAnnotation,
  MerchantAnnotation,
  Transaction,
} from '../../shared/model/index.ts';
import { inPostingOrder } from '../summaries/index.ts';
import { number } from './plain.ts';

/** Which version of our inference annotated a transaction (seed 001, `model_version`). */
export const MODEL_VERSION = 'egret-0.1.0';

/**
 * An account's transactions as the response of seed 001 lists them, oldest first. `order` counts up within the account:
 * a higher value is more recent. Duplicates are listed, and say of what.
 */
export function transactionsJson(
  account: Account,
  annotations: ReadonlyMap<string, Annotation>,
  endUserId: string,
): object[] {
  const posted = account.statements.flatMap(inPostingOrder);
  return posted.map((row, order) => ({
    ...printedJson(row, account),
    ...annotatedJson(annotations.get(row.id)),
    end_user_id: endUserId,
    order,
    reference_id: row.id,
    request_id: null,
    timestamp: null,
    transaction_code: null,
  }));
}

const printedJson = (row: Transaction, account: Account): object => ({
  heron_id: row.id,
  amount: number(row.amount, account.currency),
  description: row.description,
  account_id: account.id,
  balance: number(row.balance, account.currency),
  currency: account.currency,
  date: row.date,
});

const annotatedJson = (annotation: Annotation | undefined): object => ({
  categories: annotation ? [categoryJson(annotation.category)] : [],
  description_clean: annotation?.descriptionClean ?? null,
  duplicate_of_id: annotation?.duplicateOfId ?? null,
  has_matching_transaction: (annotation?.matchingTransactionId ?? null) !== null,
  is_potential_duplicate: (annotation?.duplicateOfId ?? null) !== null,
  is_recurring: annotation?.isRecurring ?? null,
  merchant: annotation?.merchant ? merchantJson(annotation.merchant) : null,
  payment_processor: annotation?.paymentProcessor ? processorJson(annotation.paymentProcessor) : null,
  evidence: annotation ? evidenceJson(annotation) : null,
});

const categoryJson = ({ annotator, confidence, id, label }: CategoryAnnotation): object => ({
  annotator,
  confidence,
  heron_id: id,
  label,
  model_version: MODEL_VERSION,
});

const merchantJson = ({ name, url, mcc, groupId, id }: MerchantAnnotation): object => ({
  name,
  url,
  categories: mcc ? [{ code: mcc.code, description: mcc.description, slug: mcc.slug }] : [],
  group_id: groupId,
  heron_id: id,
  icon_url: null,
  is_priority: null,
  logo_url: null,
});

const processorJson = ({ id, name, url }: MerchantAnnotation): object => ({
  heron_id: id,
  icon_url: null,
  logo_url: null,
  name,
  url,
});

/** What Heron's response has no place for: the category's stable name and group, and why each was chosen (DOMAIN c.1). */
const evidenceJson = ({ category, merchant, paymentProcessor }: Annotation): object => ({
  category_slug: category.slug,
  analytics_group: category.group,
  category_reason: category.reason,
  merchant_confidence: merchant?.confidence ?? null,
  merchant_reason: merchant?.reason ?? null,
  payment_processor_reason: paymentProcessor?.reason ?? null,
});
