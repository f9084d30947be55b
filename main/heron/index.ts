import type { Analysis } from '../../shared/model/index.ts';
import { accountSummaryJson } from './account-summary-json.ts';
import { calculationsJson } from './calculations-json.ts';
import { documentJson } from './document-json.ts';
import { findingJson } from './plain.ts';
import { transactionsJson } from './transaction-json.ts';

export { accountJson, accountSummaryJson } from './account-summary-json.ts';
export { calculationsJson } from './calculations-json.ts';
export { findingJson, money, number, place } from './plain.ts';
export { positionJson } from './position-json.ts';
export { minorOf, postedId, postedRows, typeOf } from './posted-row.ts';
export { dayOf, type PostedTransaction, postedTransaction } from './posted-transaction.ts';
export { responseJson } from './response-json.ts';
export { annotatedJson, MODEL_VERSION, transactionsJson } from './transaction-json.ts';

/**
 * The `--json` document: documents with their proof, the company, and the rest as Heron's responses have it. Amounts are
 * numbers in major units, except seed 002's money objects. Keys stand in a fixed order, so the same analysis gives the
 * same bytes. `includes_unproven` stands on each account's summary.
 */
export const analysisJson = (analysis: Analysis): object => {
  const { company, asOf, documents, accounts, annotations, summaries, findings } = analysis;
  return {
    version: 1,
    as_of: asOf,
    documents: documents.map(documentJson),
    end_user: { end_user_id: company.id, heron_id: company.id, name: company.name },
    data_source_account_summaries: summaries.map(accountSummaryJson),
    transactions: accounts.flatMap((account) => transactionsJson(account, annotations, company.id)),
    calculations: calculationsJson(analysis),
    findings: findings.map(findingJson),
  };
};
