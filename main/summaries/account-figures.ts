import type { AccountFigures, SummarySettings } from '../../shared/model/index.ts';
import { averageBalance, holdsMoney, lowBalanceDays, negativeBalanceDays } from './balance-days.ts';
import type { AccountBook } from './books/account-book.ts';
import { addTallies } from './books/tally.ts';
import type { PostedStatement } from './posted-statement.ts';
import { percentOf, ratioOf } from './ratios.ts';

/** The figures of one account over everything its statements cover (seed 002, `summary`). */
export function accountFigures(book: AccountBook, { lowBalanceThreshold }: SummarySettings): AccountFigures {
  const { account, posted, days, overdrafts, tallies } = book;
  const { flows, fees } = addTallies(tallies);
  const average = averageBalance(days);
  const canOverdraw = holdsMoney(account.type);
  return {
    ddReversals: flows.ddReversals.count,
    mcaCredits: flows.mcaCredits.sum,
    mcaDebits: flows.mcaDebits.sum,
    noDeposits: flows.deposits.count,
    noOdNsf: fees.overdraft + fees.nsf + fees.ambiguous,
    noRevenue: flows.revenue.count,
    noWithdrawals: flows.withdrawals.count,
    totalDeposits: flows.deposits.sum,
    totalRevenue: flows.revenue.sum,
    totalWithdrawals: flows.withdrawals.sum,
    nonRevenue: flows.nonRevenue.sum,
    averageBalance: average,
    averageBalanceToRevenueRatio: ratioOf(average, flows.revenue.sum),
    startingBalance: posted[0]?.opening ?? null,
    endingBalance: endingBalance(posted),
    // Seed 002: "MCA debits to revenue as %".
    holdbackPercentage: percentOf(flows.mcaDebits.sum, flows.revenue.sum),
    lowBalanceDays: canOverdraw ? lowBalanceDays(days, account.currency, lowBalanceThreshold) : null,
    negativeBalanceDays: canOverdraw ? negativeBalanceDays(days) : null,
    noOverdraftTransactions: canOverdraw ? (overdrafts?.length ?? null) : null,
  };
}

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
