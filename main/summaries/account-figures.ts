import type { Account, AccountFigures, Annotation, Transaction } from '../../shared/model/index.ts';
import { averageBalance, holdsMoney, lowBalanceDays, negativeBalanceDays } from './balance-days.ts';
import { endOfDayBalances } from './end-of-day-balances.ts';
import { flowTotals } from './flow-totals.ts';
import { overdraftTransactions } from './overdraft-transactions.ts';
import type { PostedStatement } from './posted-statement.ts';
import { roundedQuotient } from './rounded-quotient.ts';
import type { SummarySettings } from './settings.ts';

const PERCENT_DECIMALS = 2;
const RATIO_DECIMALS = 6;

/**
 * The figures of one account over everything its statements cover (seed 002, `summary`).
 *
 * @param posted the account's statements, oldest first
 * @param rows their transactions without duplicates
 */
export function accountFigures(
  { type, currency }: Account,
  posted: readonly PostedStatement[],
  rows: readonly Transaction[],
  annotations: ReadonlyMap<string, Annotation>,
  settings: SummarySettings,
): AccountFigures {
  const days = endOfDayBalances(posted);
  const average = averageBalance(days);
  const flows = flowTotals(rows, annotations, currency);
  const canOverdraw = holdsMoney(type);
  const isDuplicate = (row: Transaction): boolean => isRepeated(row, annotations);
  return {
    ...flows,
    averageBalance: average,
    averageBalanceToRevenueRatio: average === null ? null : ratio(average, flows.totalRevenue, RATIO_DECIMALS),
    startingBalance: posted[0]?.opening ?? null,
    endingBalance: endingBalance(posted),
    // Seed 002: "MCA debits to revenue as %".
    holdbackPercentage: ratio(flows.mcaDebits * 100, flows.totalRevenue, PERCENT_DECIMALS),
    lowBalanceDays: canOverdraw ? lowBalanceDays(days, currency, settings) : null,
    negativeBalanceDays: canOverdraw ? negativeBalanceDays(days) : null,
    noOverdraftTransactions: canOverdraw ? overdraftTransactions(posted, isDuplicate) : null,
    nonRevenue: flows.totalDeposits - flows.totalRevenue,
  };
}

/** True for a transaction that repeats another: it is left out of every sum and count. */
export const isRepeated = (row: Transaction, annotations: ReadonlyMap<string, Annotation>): boolean =>
  (annotations.get(row.id)?.duplicateOfId ?? null) !== null;

const ratio = (numerator: number, denominator: number, decimals: number): number | null =>
  roundedQuotient(BigInt(numerator), BigInt(denominator), decimals);

/** The printed closing balance of the statement that ends last, else what its rows lead to; minor units. */
function endingBalance(posted: readonly PostedStatement[]): number | null {
  const last = posted.reduce<PostedStatement | undefined>(
    (latest, next) => (latest && (next.lastDay ?? '') < (latest.lastDay ?? '') ? latest : next),
    undefined,
  );
  if (!last) return null;
  if (last.statement.closingBalance !== null) return last.statement.closingBalance;
  return last.opening === null ? null : last.rows.reduce((balance, row) => balance + row.amount, last.opening);
}
