import { addDays } from '../../../shared/dates.ts';
import type { ReconciliationStatus } from '../../../shared/figures/coverage-figures.ts';
import { isUnsure } from '../../../shared/model/index.ts';
import { type AccountBook, coversDays, periodOf } from '../books/account-book.ts';
import type { Books } from '../books/books.ts';
import { datesOf, holds, type Period } from '../books/period.ts';
import type { PostedStatement } from '../posted-statement.ts';
import { type DayMetric, metricsOfDay } from './day-metrics.ts';
import { duplicateAccounts } from './duplicate-accounts.ts';

export type { ReconciliationStatus };

/** Days that the same statements cover. */
export interface CoverageRange extends Period {
  /** Oldest first; none in a gap. */
  readonly statementIds: readonly string[];
  readonly status: ReconciliationStatus;
  /** At least one of the statements is unproven or broken. */
  readonly includesUnproven: boolean;
  /** Where several statements speak of the same days: what each says of each day. */
  readonly days: readonly DayMetric[];
}

/** A statement that does not begin with what the one before it ended with. */
export interface BalanceBreak {
  readonly earlierId: string;
  readonly laterId: string;
  /** Minor units. */
  readonly closing: number;
  readonly opening: number;
  /** The opening balance is printed nowhere: the balances and rows of the later statement lead back to it. */
  readonly isLedBack: boolean;
}

export interface AccountCoverage {
  readonly accountId: string;
  readonly number: string | null;
  readonly isEnabled: boolean;
  /** From the company's first day to its last one, without holes: gaps are ranges without a statement. */
  readonly ranges: readonly CoverageRange[];
  readonly hasUnreconciledEnabledOverlap: boolean;
  readonly balanceBreaks: readonly BalanceBreak[];
  /** Accounts with largely the same transactions. */
  readonly duplicateAccountIds: readonly string[];
}

/**
 * What the statements of each account cover, and whether those that overlap agree (DOMAIN b.4, transaction data coverage;
 * Heron: transaction_data_coverage). Linear in rows and days, quadratic only in accounts.
 */
export function coverageOf(books: Books): AccountCoverage[] {
  const all = [...books.accounts, ...books.disabled];
  const duplicates = duplicateAccounts(all);
  return all.map((book) => {
    const ranges = books.span === null ? [] : rangesOf(book, books.span);
    return {
      accountId: book.account.id,
      number: book.account.number,
      isEnabled: book.isEnabled,
      ranges,
      hasUnreconciledEnabledOverlap: book.isEnabled && ranges.some(({ status }) => status === 'unreconciled'),
      balanceBreaks: breaksOf(book.posted.filter(tellsAll)),
      duplicateAccountIds: duplicates.get(book.account.id) ?? [],
    };
  });
}

function rangesOf(book: AccountBook, span: Period): CoverageRange[] {
  const sources = book.posted
    .filter(coversDays)
    .flatMap((posted) => periodOf(posted).map((period) => ({ posted, period })));
  const starts = new Set([span.from, ...sources.flatMap(({ period }) => [period.from, addDays(period.to, 1)])]);
  const cuts = [...starts].filter((date) => holds(span, date)).sort();
  return cuts.map((from, at) => {
    const next = cuts[at + 1];
    const period = { from, to: next === undefined ? span.to : addDays(next, -1) };
    return rangeOf(
      book,
      period,
      sources.filter((source) => holds(source.period, from)).map(({ posted }) => posted),
    );
  });
}

function rangeOf(book: AccountBook, period: Period, sources: readonly PostedStatement[]): CoverageRange {
  const days = sources.length < 2 ? [] : datesOf(period).flatMap((date) => metricsOfDay(book, sources, date));
  return {
    ...period,
    statementIds: sources.map(({ statement }) => statement.id),
    status: statusOf(period, sources),
    includesUnproven: sources.some(({ statement }) => isUnsure(statement.verdict)),
    days,
  };
}

/** Neither a notification nor a report within the day, which ends where the day goes on. */
const tellsAll = ({ statement }: PostedStatement): boolean => statement.tells === undefined;

function statusOf(period: Period, sources: readonly PostedStatement[]): ReconciliationStatus {
  const whole = sources.filter(tellsAll);
  const [first, ...others] = whole.length > 0 ? whole : sources;
  if (!first) return 'no_data';
  if (others.length === 0) return 'single_source';
  return others.every((other) => follows(first, other) || agree(first, other, period)) ? 'reconciled' : 'unreconciled';
}

/** The later one goes on where the earlier one ends: the day they share is split between them. */
const follows = ({ statement }: PostedStatement, { opening }: PostedStatement): boolean =>
  statement.closingBalance !== null && statement.closingBalance === opening;

/** On every day both list as many transactions, and as much in and out (DOMAIN b.4). */
function agree(a: PostedStatement, b: PostedStatement, period: Period): boolean {
  const [ofA, ofB] = [a, b].map(daySums);
  return datesOf(period).every((date) => ofA?.get(date) === ofB?.get(date));
}

function daySums({ rows }: PostedStatement): Map<string, string> {
  const days = new Map<string, readonly [count: number, inflow: number, outflow: number]>();
  for (const { date, amount } of rows) {
    const [count, inflow, outflow] = days.get(date) ?? [0, 0, 0];
    days.set(date, [count + 1, inflow + Math.max(amount, 0), outflow + Math.min(amount, 0)]);
  }
  return new Map([...days].map(([date, sums]) => [date, sums.join('|')]));
}

function breaksOf(posted: readonly PostedStatement[]): BalanceBreak[] {
  return posted.slice(1).flatMap((later, at) => {
    const earlier = posted[at];
    const closing = earlier?.statement.closingBalance ?? null;
    if (!earlier || closing === null || later.opening === null || closing === later.opening) return [];
    if ((later.firstDay ?? '') < (earlier.lastDay ?? '')) return [];
    const [earlierId, laterId] = [earlier.statement.id, later.statement.id];
    const isLedBack = later.statement.openingBalance === null;
    return [{ earlierId, laterId, closing, opening: later.opening, isLedBack }];
  });
}
