import type { Analysis, ComparedMetrics } from '../../shared/model/index.ts';
import { benchmarksOf, type Calculations, calculate } from '../summaries/index.ts';
import { accountSources } from './account-sources.ts';
import { balancesJson } from './balances-json.ts';
import { bankStatementSummaryJson } from './bank-statement-summary-json.ts';
import { type CoverageContext, coverageJson, missingAccountsJson } from './coverage-json.ts';
import { experimentalJson } from './experimental-json.ts';
import { debtCandidatesJson, merchantSummaryJson } from './merchants-json.ts';
import { offersJson } from './offers-json.ts';
import { positionsJson } from './positions-json.ts';
import { profitAndLossJson } from './profit-and-loss-json.ts';
import { revenueJson } from './revenue-json.ts';
import { benchmarksJson, scorecardJson } from './scorecard-json.ts';
import { attributesJson, namedDatesJson, statisticsJson } from './statistics-json.ts';
import { groupedJson, recurringJson } from './transaction-groups-json.ts';

/**
 * Every calculation under the name of Heron's endpoint: those of the main currency, and beside them those of each other
 * one, because no figure adds two currencies up. Null where there is no account.
 */
export function calculationsJson(analysis: Analysis): object | null {
  const [main, ...others] = calculate(analysis);
  if (!main) return null;
  const { company, summaries } = analysis;
  const context = {
    endUserId: company.id,
    others: analysis.others,
    summaries: new Map(summaries.map((one) => [one.accountId, one])),
    sources: accountSources(analysis),
  };
  return {
    ...currencyJson(main, context),
    in_other_currencies: others.map((calculations) => currencyJson(calculations, context)),
  };
}

interface Context extends CoverageContext {
  readonly others: readonly ComparedMetrics[];
}

function currencyJson(calculations: Calculations, context: Context): object {
  const { currency } = calculations;
  const { summaries, others } = context;
  return {
    currency,
    includes_unproven: calculations.includesUnproven,
    bank_statement_summary: bankStatementSummaryJson(calculations.bankStatementSummary, currency),
    transaction_data_coverage: coverageJson(calculations.coverage, context),
    missing_accounts: missingAccountsJson(calculations.missingAccounts, currency),
    revenue: revenueJson(calculations.revenue, currency),
    positions: positionsJson(calculations.positions, currency),
    debt_candidates: debtCandidatesJson(calculations.debtCandidates, currency),
    balances: balancesJson(calculations.balances, summaries, currency),
    profit_and_loss: profitAndLossJson(calculations.profitAndLoss, currency),
    recurring_transactions_report: recurringJson(calculations.recurring, currency),
    grouped_transactions_report: groupedJson(calculations.grouped, currency),
    merchant_summary: merchantSummaryJson(calculations.merchantSummary, currency),
    named_dates: namedDatesJson(calculations.namedDates),
    statistics: {
      category: statisticsJson(calculations.statistics.byCategory, currency),
      merchant: statisticsJson(calculations.statistics.byMerchant, currency),
    },
    company_attributes: attributesJson(calculations.attributes, currency),
    scorecard: scorecardJson(calculations.scorecard, currency),
    offers: offersJson(calculations.offers, currency),
    benchmarks: benchmarksJson(benchmarksOf(calculations, others)),
    ...experimentalJson(calculations.experimental, currency),
    definitions: calculations.definitions,
  };
}
