import type {
  Account,
  Annotation,
  CategoryAnnotation,
  MerchantAnnotation,
  Transaction,
} from '../../shared/model/index.ts';
import { inPostingOrder } from '../summaries/index.ts';
import { evidenceJson } from './evidence-json.ts';
import { number } from './plain.ts';

/** Which version of our inference annotated a transaction (seed 001, `model_version`). */
export const MODEL_VERSION = 'egret-0.3.0';

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
    ...annotatedOrBare(annotations.get(row.id)),
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

const annotatedOrBare = (annotation: Annotation | undefined): object =>
  annotation ? { ...annotatedJson(annotation), ...evidenceJson(annotation) } : { categories: [], evidence: null };

/** What enrichment says of a transaction, in seed 001's names. */
export const annotatedJson = (annotation: Annotation) => ({
  categories: [categoryJson(annotation.category)],
  description_clean: annotation.descriptionClean,
  duplicate_of_id: annotation.duplicateOfId,
  has_matching_transaction: annotation.matchingTransactionId !== null,
  is_potential_duplicate: annotation.duplicateOfId !== null,
  is_recurring: annotation.isRecurring,
  merchant: annotation.merchant ? merchantJson(annotation.merchant) : null,
  payment_processor: annotation.paymentProcessor ? processorJson(annotation.paymentProcessor) : null,
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
