import type { Position, SummarySettings } from '../../../shared/model/index.ts';
import type { Books } from '../books/books.ts';
import type { Entry } from '../books/entry.ts';
import { daysOf, type Period } from '../books/period.ts';
import { within } from '../books/within.ts';
import { paymentsPerMonth } from '../payments-per-month.ts';

const MCA_GROUP = 'debt.mca_or_rbf';

/** What is expected of one position in a month, by its latest payment; minor units. Null without a rhythm. */
export function monthlyPayment(
  latest: number,
  frequency: Position['repayments']['frequency'],
  settings: SummarySettings,
): number | null {
  const payments = paymentsPerMonth(frequency, settings);
  return payments === null ? null : Math.round(latest * payments);
}

/**
 * What the positions with MCA funders that were repaid in a period are expected to take in it (DOMAIN b.1,
 * expected_mca_debits): the latest payment of each × its payments per month, or what was paid where it has no rhythm. Of
 * a period that is only partly covered, the covered share, so that it can be held against the revenue of the same days.
 *
 * @param period the whole period
 * @param covered of it, what the data cover
 * @param accountIds whose repayments count
 */
export function expectedMcaDebits(
  books: Books,
  period: Period,
  covered: Period,
  accountIds: ReadonlySet<string>,
): number {
  const share = Math.min(1, daysOf(covered) / daysOf(period));
  return repaidToMcas(books, period).reduce((sum, { position, paid: ofAll }) => {
    const paid = ofAll.filter(({ accountId }) => accountIds.has(accountId));
    const latest = paid.at(-1);
    if (!latest) return sum;
    const expected = monthlyPayment(Math.abs(latest.amount), position.repayments.frequency, books.settings);
    const actual = paid.reduce((total, { amount }) => total + Math.abs(amount), 0);
    return sum + (expected === null ? actual : Math.round(expected * share));
  }, 0);
}

/** What was repaid in a period of each position with an MCA funder, oldest first. */
export const repaidToMcas = (
  { positions }: Books,
  period: Period,
): { readonly position: Position; readonly paid: readonly Entry[] }[] =>
  positions
    .filter(({ position }) => position.groupId === MCA_GROUP)
    .map(({ position, repaid }) => ({ position, paid: within(repaid, period) }));
