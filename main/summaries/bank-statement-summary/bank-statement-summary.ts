import { addDays, type PlainDate } from '../../../shared/dates.ts';
import type { AccountBook } from '../books/account-book.ts';
import type { Books } from '../books/books.ts';
import { around, monthOf, monthPeriod, monthsBetween, type Period } from '../books/period.ts';
import { togetherDays } from '../books/together.ts';
import { percentOf } from '../ratios.ts';
import { averageRow } from './average-row.ts';
import { type RowScope, summaryRow } from './row-of.ts';
import type { SummaryRow } from './summary-row.ts';

const WINDOW_DAYS = 30;

/** A row under the period and, where it is one account's, the account it belongs to. */
export interface KeyedRow {
  /** `YYYY-MM` for a month, the first day for a rolling window; null for an account's whole span. */
  readonly period: string | null;
  /** Null: all accounts together. */
  readonly accountId: string | null;
  readonly row: SummaryRow;
}

/** One way to group, with the mean over its full periods and everything together. */
export interface SummaryGrouping {
  /** Oldest period first. */
  readonly rows: readonly KeyedRow[];
  readonly average: SummaryRow | null;
  readonly total: SummaryRow | null;
}

/** Every way in which Heron groups the bank statement summary. */
export interface BankStatementSummary {
  readonly byMonth: SummaryGrouping;
  readonly byAccount: SummaryGrouping;
  readonly byMonthByAccount: SummaryGrouping;
  readonly rollingFromLastTransaction: SummaryGrouping;
  readonly rollingFromToday: SummaryGrouping;
}

interface KeyedScope extends RowScope {
  readonly key: Omit<KeyedRow, 'row'>;
}

/** The bank statement summary of one currency (DOMAIN b.1; Heron: bank_statement_summary). */
export function bankStatementSummary(books: Books): BankStatementSummary {
  const together: Sharing = { accountId: null, accounts: books.accounts, days: books.days };
  const each = books.accounts.map(
    (book): Sharing => ({ accountId: book.account.id, accounts: [book], days: togetherDays([book]) }),
  );
  const months = monthsOf(books.span);
  return {
    byMonth: grouping(
      books,
      months.map((month) => scopeOf(together, month, monthPeriod(month))),
    ),
    byAccount: grouping(
      books,
      each.flatMap((one) => wholeSpan(one)),
    ),
    byMonthByAccount: grouping(
      books,
      months.flatMap((month) => each.map((one) => scopeOf(one, month, monthPeriod(month)))),
    ),
    rollingFromLastTransaction: rolling(books, together, books.lastTransaction),
    rollingFromToday: rolling(books, together, books.asOf),
  };
}

/** Accounts that share rows, and what they hold together. */
interface Sharing extends Omit<RowScope, 'period'> {
  readonly accountId: string | null;
}

const scopeOf = ({ accountId, accounts, days }: Sharing, key: string | null, period: Period): KeyedScope => ({
  key: { period: key, accountId },
  period,
  accounts,
  days,
});

const monthsOf = (span: Period | null): string[] =>
  span === null ? [] : monthsBetween(monthOf(span.from), monthOf(span.to));

function wholeSpan(one: Sharing): KeyedScope[] {
  const span = spanOf(one.accounts);
  return span === null ? [] : [scopeOf(one, null, span)];
}

const spanOf = (accounts: readonly AccountBook[]): Period | null =>
  around([
    ...accounts.flatMap(({ covered }) => covered),
    ...accounts.flatMap(({ tallies }) => tallies.map(({ date }) => ({ from: date, to: date }))),
  ]);

/** Windows of thirty days, walked back from an anchor until the data end. */
function rolling(books: Books, together: Sharing, anchor: PlainDate | null): SummaryGrouping {
  const scopes: KeyedScope[] = [];
  const first = books.span?.from ?? null;
  for (let to = anchor; to !== null && first !== null && to >= first; to = addDays(to, -WINDOW_DAYS)) {
    const from = addDays(to, 1 - WINDOW_DAYS);
    scopes.push(scopeOf(together, from, { from, to }));
  }
  return grouping(books, scopes.toReversed());
}

function grouping(books: Books, scopes: readonly KeyedScope[]): SummaryGrouping {
  const rows = scopes.flatMap((scope): KeyedRow[] => {
    const row = summaryRow(books, scope);
    return row === null ? [] : [{ ...scope.key, row }];
  });
  return {
    rows,
    average: averageRow(
      rows.map(({ row }) => row),
      books.settings,
    ),
    total: totalOf(books, scopes, rows),
  };
}

/** Everything the rows speak of at once; what was expected is the sum of what was expected in each. */
function totalOf(books: Books, scopes: readonly KeyedScope[], rows: readonly KeyedRow[]): SummaryRow | null {
  const period = around(scopes.map((scope) => scope.period));
  const total = period && summaryRow(books, { period, accounts: books.accounts, days: books.days });
  if (!total) return null;
  const expectedMcaDebits = rows.reduce((sum, { row }) => sum + row.expectedMcaDebits, 0);
  return {
    ...total,
    expectedMcaDebits,
    holdbackPercentage: percentOf(expectedMcaDebits, total.totalRevenue),
  };
}
