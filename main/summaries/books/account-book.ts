import type { PlainDate } from '../../../shared/dates.ts';
import {
  type Account,
  type Annotation,
  isUnsure,
  type SummarySettings,
  type Transaction,
} from '../../../shared/model/index.ts';
import { type DayBalance, endOfDayBalances } from '../end-of-day-balances.ts';
import { unitFee } from '../fee-units.ts';
import { overdraftTransactions } from '../overdraft-transactions.ts';
import { compareDays, type PostedStatement, postStatement } from '../posted-statement.ts';
import { isRevenue } from '../revenue-rule.ts';
import { byDate, type Entry } from './entry.ts';
import { merged, type Period } from './period.ts';
import { type Tally, tallyDays } from './tally.ts';

/** One account put in order once, for every calculation. */
export interface AccountBook {
  readonly account: Account;
  readonly isEnabled: boolean;
  /** Oldest first. */
  readonly posted: readonly PostedStatement[];
  /** Its transactions without duplicates, oldest first. */
  readonly entries: readonly Entry[];
  /** What is said of any of its rows, repeated ones too. */
  readonly annotationOf: (row: Transaction) => Annotation | undefined;
  readonly tallies: ReadonlyMap<PlainDate, Tally>;
  /** What one overdraft or NSF fee costs on it, minor units; null where not known. */
  readonly feeUnit: number | null;
  /** Days whose balance is known, oldest first. */
  readonly days: readonly DayBalance[];
  /** Transactions that left it overdrawn; null where no balance is known. */
  readonly overdrafts: readonly Transaction[] | null;
  /** What its statements cover. */
  readonly covered: readonly Period[];
  /** Of it, what unproven or broken statements cover; a statement without days is not in it. */
  readonly unsure: readonly Period[];
  /** An unproven or broken statement tells no days: every figure of the account carries the mark. */
  readonly isUnsureThroughout: boolean;
}

/** Linear in rows and in days covered. */
export function accountBook(
  account: Account,
  annotations: ReadonlyMap<string, Annotation>,
  settings: SummarySettings,
): AccountBook {
  const posted = account.statements.map(postStatement).sort((a, b) => compareDays(a.firstDay, b.firstDay));
  const isRepeated = (row: Transaction): boolean => (annotations.get(row.id)?.duplicateOfId ?? null) !== null;
  const entries = posted
    .flatMap(({ rows }) => rows.filter((row) => !isRepeated(row)))
    .map((row) => entryOf(row, account.id, annotations.get(row.id), settings))
    .sort(byDate);
  const unsure = posted.filter(({ statement }) => isUnsure(statement.verdict));
  const fees = entries.filter((entry) => entry.amount < 0 && entry.slug === 'overdraft_nsf_fees');
  const unit = unitFee(
    fees.map(({ amount }) => -amount),
    account.currency,
    settings,
  );
  return {
    account,
    isEnabled: !settings.disabledAccountIds.includes(account.id),
    posted,
    entries,
    annotationOf: (row) => annotations.get(row.id),
    tallies: tallyDays(entries, unit),
    feeUnit: unit,
    days: endOfDayBalances(posted),
    overdrafts: overdraftTransactions(posted, isRepeated),
    covered: merged(posted.flatMap(periodOf)),
    unsure: merged(unsure.flatMap(periodOf)),
    isUnsureThroughout: unsure.some(({ firstDay, lastDay }) => firstDay === null || lastDay === null),
  };
}

const entryOf = (
  { id, date, description, amount, balance }: Transaction,
  accountId: string,
  annotation: Annotation | undefined,
  settings: SummarySettings,
): Entry => ({
  id,
  date,
  description,
  amount,
  accountId,
  annotation,
  slug: annotation?.category.slug ?? 'none',
  isRevenue: isRevenue(amount, annotation, settings),
  hasBalance: balance !== null,
});

/** The days a statement speaks of; none where it tells none. */
export const periodOf = ({ firstDay, lastDay }: PostedStatement): Period[] =>
  firstDay === null || lastDay === null || lastDay < firstDay ? [] : [{ from: firstDay, to: lastDay }];
