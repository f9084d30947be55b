import type { Analysis } from '../../shared/model/index.ts';
import { accountSummaryJson } from './account-summary-json.ts';
import { calculationsJson } from './calculations-json.ts';
import { documentJson } from './document-json.ts';
import { findingJson } from './plain.ts';
import { transactionsJson } from './transaction-json.ts';

export { accountSources } from './account-sources.ts';
export { accountJson, accountSummaryJson } from './account-summary-json.ts';
export { balancesJson } from './balances-json.ts';
export { bankStatementSummaryJson } from './bank-statement-summary-json.ts';
export { coverageJson, missingAccountsJson } from './coverage-json.ts';
export { type DataSourceType, dataSourceType, POSTED_FORMAT } from './data-source-type.ts';
export { documentJson, statementJson } from './document-json.ts';
export { experimentalJson } from './experimental-json.ts';
export { instantOf, writtenDay } from './instant.ts';
export { debtCandidatesJson, merchantSummaryJson } from './merchants-json.ts';
export { METRIC_DATE_RANGES, METRIC_LABELS, metricsJson } from './metrics-json.ts';
export { isHeldBy, minorOf } from './minor-units.ts';
export { findingJson, money, number, place } from './plain.ts';
export { positionJson } from './position-json.ts';
export { positionsJson } from './positions-json.ts';
export { postedId, postedRows, typeOf } from './posted-row.ts';
export { dayOf, type PostedTransaction, postedTransaction } from './posted-transaction.ts';
export { profitAndLossJson } from './profit-and-loss-json.ts';
export { responseJson } from './response-json.ts';
export { benchmarksJson, scorecardJson } from './scorecard-json.ts';
export { attributesJson, namedDatesJson, statisticsJson } from './statistics-json.ts';
export { groupedJson, recurringJson } from './transaction-groups-json.ts';
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
