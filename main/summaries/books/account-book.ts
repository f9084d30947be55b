import { mergedPeriods } from '../../../shared/merged-periods.ts';
import {
  type Account,
  type Annotation,
  isUnsure,
  type SummarySettings,
  type Transaction,
} from '../../../shared/model/index.ts';
import { areBalancesBorneOut } from '../borne-out.ts';
import { type DayBalance, endOfDayBalances } from '../end-of-day-balances.ts';
import { unitFee } from '../fee-units.ts';
import { overdraftTransactions } from '../overdraft-transactions.ts';
import { compareDays, type PostedStatement, postStatement } from '../posted-statement.ts';
import { isRevenue } from '../revenue-rule.ts';
import { type StatedOverdrafts, statedOverdrafts } from '../stated-overdrafts.ts';
import { type Entry, inOrder } from './entry.ts';
import { type Period, shared } from './period.ts';
import { type DayTally, tallyDays } from './tally.ts';
import { within } from './within.ts';

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
  /** What moved on each day with a transaction, oldest first. */
  readonly tallies: readonly DayTally[];
  /** What one overdraft or NSF fee costs on it, minor units; null where not known. */
  readonly feeUnit: number | null;
  /** Days whose balance is known, oldest first. */
  readonly days: readonly DayBalance[];
  /** Transactions that left it overdrawn; null where no balance is known. */
  readonly overdrafts: readonly Transaction[] | null;
  /** Overdraft fees that boxes of its statements state and that are no rows, by the last day of each such statement. */
  readonly stated: readonly StatedOverdrafts[];
  /** What its statements cover. */
  readonly covered: readonly Period[];
  /** Of it, what unproven or broken statements cover; a statement without days is not in it. */
  readonly unsure: readonly Period[];
  /** Of it, what statements cover whose balances are not sure: the same, and those with a balance that nothing bears out. */
  readonly unsureBalances: readonly Period[];
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
  const { entries, repeated } = entriesOf(account.id, posted, annotations, settings);
  const unsure = posted.filter(({ statement }) => isUnsure(statement.verdict));
  const alone = posted.filter((one, at) => !areBalancesBorneOut(one, posted[at - 1], posted[at + 1]));
  const fees = entries.filter((entry) => entry.amount < 0 && entry.slug === 'overdraft_nsf_fees');
  const unit = unitFee(
    fees.map(({ amount }) => -amount),
    account.currency,
    settings,
  );
  const annotationOf = (row: Transaction): Annotation | undefined => annotations.get(row.id);
  return {
    account,
    isEnabled: !settings.disabledAccountIds.includes(account.id),
    posted,
    entries,
    annotationOf,
    tallies: tallyDays(entries, unit),
    feeUnit: unit,
    days: endOfDayBalances(posted),
    overdrafts: overdraftTransactions(posted, repeated),
    stated: statedOverdrafts(posted, { currency: account.currency, settings, unit, annotationOf }),
    covered: mergedPeriods(posted.filter(coversDays).flatMap(periodOf)),
    unsure: mergedPeriods(unsure.flatMap(periodOf)),
    unsureBalances: mergedPeriods([...unsure, ...alone].flatMap(periodOf)),
    isUnsureThroughout: unsure.some(({ firstDay, lastDay }) => firstDay === null || lastDay === null),
  };
}

interface Entries {
  /** Oldest first. */
  readonly entries: readonly Entry[];
  /** Ids of the rows that repeat another. */
  readonly repeated: ReadonlySet<string>;
}

/** One pass over the rows: each is looked up once, because a company may have hundreds of thousands. */
function entriesOf(
  accountId: string,
  posted: readonly PostedStatement[],
  annotations: ReadonlyMap<string, Annotation>,
  settings: SummarySettings,
): Entries {
  const entries: Entry[] = [];
  const repeated = new Set<string>();
  for (const { rows } of posted) {
    for (const { id, date, description, amount, balance } of rows) {
      const annotation = annotations.get(id);
      if ((annotation?.duplicateOfId ?? null) !== null) repeated.add(id);
      else
        entries.push({
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
    }
  }
  return { entries: inOrder(entries), repeated };
}

/** A notification covers no day: what else happened on it is not told. */
export const coversDays = ({ statement }: PostedStatement): boolean => statement.tells !== 'some';

/** The days a statement speaks of; none where it tells none. */
export const periodOf = ({ firstDay, lastDay }: PostedStatement): Period[] =>
  firstDay === null || lastDay === null || lastDay < firstDay ? [] : [{ from: firstDay, to: lastDay }];

/** True when a figure of an account in a period rests on an unproven or broken statement. */
export const isUnsureIn = ({ unsure, isUnsureThroughout }: AccountBook, period: Period): boolean =>
  isUnsureThroughout || unsure.some((one) => shared(one, period) !== null);

/** The same of a balance, of which there may be no second word in print. */
export const areBalancesUnsureIn = ({ unsureBalances, isUnsureThroughout }: AccountBook, period: Period): boolean =>
  isUnsureThroughout || unsureBalances.some((one) => shared(one, period) !== null);

/** What moved on the days of a period, account by account. */
export const talliesIn = (accounts: readonly AccountBook[], period: Period): DayTally[] =>
  accounts.flatMap(({ tallies }) => within(tallies, period));
