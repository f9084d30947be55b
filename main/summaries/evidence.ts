import { holdsMoney } from './balance-days.ts';
import { repaidToMcas } from './bank-statement-summary/expected-mca-debits.ts';
import { type Books, entriesOf } from './books/books.ts';
import { holds, type Period } from './books/period.ts';
import { isPartOf, type Measure } from './books/tally.ts';
import { within } from './books/within.ts';

/** What a sum, count or ratio of the bank statement summary is made of; a ratio of both its terms. */
const MADE_OF = {
  totalDeposits: ['deposits'],
  noDeposits: ['deposits'],
  totalWithdrawals: ['withdrawals'],
  noWithdrawals: ['withdrawals'],
  totalRevenue: ['revenue'],
  noRevenue: ['revenue'],
  nonRevenue: ['nonRevenue'],
  inReview: ['inReview'],
  mcaCredits: ['mcaCredits'],
  noMcaCredits: ['mcaCredits'],
  mcaDebits: ['mcaDebits'],
  noMcaDebits: ['mcaDebits'],
  actualHoldbackPercentage: ['mcaDebits', 'revenue'],
  expectedMcaDebits: [],
  holdbackPercentage: ['revenue'],
  noOdNsf: ['odNsfFees'],
  ddReversals: ['ddReversals'],
} as const satisfies Readonly<Record<string, readonly Measure[]>>;

/** Made of what was repaid to MCA funders, besides. */
const OF_REPAYMENTS: ReadonlySet<string> = new Set(['expectedMcaDebits', 'holdbackPercentage']);

/** A figure that names its transactions; overdrafts name theirs by balance. */
export type EvidencedFigure = keyof typeof MADE_OF | 'noOverdraftTransactions';

/** Whether a figure of the bank statement summary names its transactions; balances and days do not. */
export const isEvidenced = (figure: string): figure is EvidencedFigure =>
  Object.hasOwn(MADE_OF, figure) || figure === 'noOverdraftTransactions';

/**
 * The ids of the transactions a figure is made of, oldest first: the same that were summed or counted.
 *
 * @param accountId null: of all accounts that count, together
 */
export function transactionsBehind(
  books: Books,
  figure: EvidencedFigure,
  period: Period,
  accountId: string | null = null,
): string[] {
  if (figure === 'noOverdraftTransactions') {
    return books.accounts
      .filter(({ account: { id, type } }) => (accountId === null || id === accountId) && holdsMoney(type))
      .flatMap(({ overdrafts }) => overdrafts ?? [])
      .filter(({ date }) => holds(period, date))
      .map(({ id }) => id);
  }
  const repaid = OF_REPAYMENTS.has(figure) ? repaidToMcas(books, period).flatMap(({ paid }) => paid) : [];
  const repaidIds = new Set(repaid.map(({ id }) => id));
  return within(entriesOf(books, accountId), period)
    .filter((entry) => repaidIds.has(entry.id) || MADE_OF[figure].some((measure) => isPartOf(measure, entry)))
    .map(({ id }) => id);
}
