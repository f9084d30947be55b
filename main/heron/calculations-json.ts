import type { Calculations } from '../summaries/index.ts';
import { bankStatementSummaryJson } from './bank-statement-summary-json.ts';

/**
 * Every calculation under the name of Heron's endpoint: those of the main currency, and beside them those of each other
 * one, because no figure adds two currencies up. Null where there is no account.
 */
export function calculationsJson([main, ...others]: readonly Calculations[]): object | null {
  if (!main) return null;
  return { ...currencyJson(main), in_other_currencies: others.map(currencyJson) };
}

const currencyJson = (calculations: Calculations): object => ({
  currency: calculations.currency,
  bank_statement_summary: bankStatementSummaryJson(calculations.bankStatementSummary, calculations.currency),
  definitions: calculations.definitions,
});
