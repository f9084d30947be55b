import type { AccountType } from '../../../shared/model/index.ts';
import { averageBalance, holdsMoney, lowBalanceDays, negativeBalanceDays } from '../balance-days.ts';
import { periodOf } from '../books/account-book.ts';
import type { Books } from '../books/books.ts';
import type { Period } from '../books/period.ts';
import { within } from '../books/within.ts';

/** The figures of one statement, for floors and ceilings over statements. Money in minor units. */
export interface StatementFacts {
  readonly period: Period;
  readonly type: AccountType;
  readonly revenueCount: number;
  readonly revenue: number;
  /** Null where no balance is known, or for a card or loan. */
  readonly averageBalance: number | null;
  readonly negativeDays: number | null;
  readonly lowDays: number | null;
}

/** One for each statement of an enabled account that tells its days. */
export const statementFacts = ({ accounts, currency, settings }: Books): StatementFacts[] =>
  accounts.flatMap((book) =>
    book.posted.flatMap((posted) =>
      periodOf(posted).map((period) => {
        const earned = within(book.entries, period).filter(({ isRevenue }) => isRevenue);
        const days = holdsMoney(book.account.type) ? within(book.days, period) : [];
        return {
          period,
          type: book.account.type,
          revenueCount: earned.length,
          revenue: earned.reduce((sum, { amount }) => sum + amount, 0),
          averageBalance: averageBalance(days),
          negativeDays: negativeBalanceDays(days),
          lowDays: lowBalanceDays(days, currency, settings.lowBalanceThreshold),
        };
      }),
    ),
  );
