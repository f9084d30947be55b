import type { PlainDate } from '../../../shared/dates.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { Account, Annotation, Position, SummarySettings } from '../../../shared/model/index.ts';
import { type AccountBook, accountBook } from './account-book.ts';
import { type BusinessCalendar, businessCalendar } from './business-calendar.ts';
import { byDate, type Entry } from './entry.ts';
import { around, type Period } from './period.ts';
import { type TogetherDay, togetherDays } from './together.ts';

/** What the calculations of one company start from. */
export interface BooksInput {
  readonly accounts: readonly Account[];
  /** By transaction id. */
  readonly annotations: ReadonlyMap<string, Annotation>;
  readonly positions: readonly Position[];
  readonly settings: SummarySettings;
  /** What "today" means. */
  readonly asOf: PlainDate;
}

/** A position with its repayments from enabled accounts. */
export interface PositionBook {
  readonly position: Position;
  /** Null where no advance is seen. */
  readonly advance: Entry | null;
  /** Oldest first. */
  readonly repaid: readonly Entry[];
}

/** Everything of one company in one currency, put in order once: what each calculation is computed from. */
export interface Books {
  readonly currency: string | null;
  readonly asOf: PlainDate;
  readonly settings: SummarySettings;
  readonly isBusinessDay: BusinessCalendar;
  /** Enabled accounts. */
  readonly accounts: readonly AccountBook[];
  /** Accounts that a setting leaves out of the company's figures. */
  readonly disabled: readonly AccountBook[];
  /** Transactions of the enabled accounts without duplicates, oldest first. */
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  readonly positions: readonly PositionBook[];
  /** The accounts that hold money, together. */
  readonly days: readonly TogetherDay[];
  /** From the first to the last day that a statement covers or a transaction has; null where there is none. */
  readonly span: Period | null;
  readonly lastTransaction: PlainDate | null;
  /** The last day of each account's data, by its id: what is silent after it is not silent, only not seen. */
  readonly lastDays: ReadonlyMap<string, PlainDate>;
}

/** One for each currency, the one with the most transactions first: no figure ever adds two currencies up. */
export function booksOf(input: BooksInput): Books[] {
  const isBusinessDay = businessCalendar(input.settings.holidayCalendar);
  const all = input.accounts.map((account) => accountBook(account, input.annotations, input.settings));
  return [...groupBy(all, ({ account }) => account.currency)]
    .map(([currency, books]) => booksIn(currency, books, input, isBusinessDay))
    .sort((a, b) => b.entries.length - a.entries.length || ((a.currency ?? '~') < (b.currency ?? '~') ? -1 : 1));
}

function booksIn(
  currency: string | null,
  all: readonly AccountBook[],
  { positions, settings, asOf }: BooksInput,
  isBusinessDay: BusinessCalendar,
): Books {
  const accounts = all.filter(({ isEnabled }) => isEnabled);
  const entries = accounts.flatMap((book) => book.entries).sort(byDate);
  const [first, last] = [entries[0], entries.at(-1)];
  const rows = first && last ? [{ from: first.date, to: last.date }] : [];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    currency,
    asOf,
    settings,
    isBusinessDay,
    accounts,
    disabled: all.filter(({ isEnabled }) => !isEnabled),
    entries,
    byId,
    positions: positions
      .filter((position) => position.currency === currency)
      .map((position) => positionBook(position, byId))
      .filter(({ advance, repaid }) => advance !== null || repaid.length > 0),
    days: togetherDays(accounts),
    span: around([...accounts.flatMap(({ covered }) => covered), ...rows]),
    lastTransaction: last?.date ?? null,
    lastDays: new Map(accounts.map((book) => [book.account.id, lastDayOf(book)])),
  };
}

const positionBook = (position: Position, byId: ReadonlyMap<string, Entry>): PositionBook => ({
  position,
  advance: byId.get(position.advance?.transactionId ?? '') ?? null,
  repaid: position.repayments.transactionIds.flatMap((id) => byId.get(id) ?? []).sort(byDate),
});

const lastDayOf = ({ covered, entries }: AccountBook): PlainDate =>
  [covered.at(-1)?.to ?? '', entries.at(-1)?.date ?? ''].reduce((last, date) => (date > last ? date : last));

/** The last day on which the accounts of these transactions have data. */
export const endOfData = ({ lastDays }: Books, entries: readonly Entry[]): PlainDate =>
  entries.reduce((end, { accountId }) => {
    const last = lastDays.get(accountId) ?? '';
    return last > end ? last : end;
  }, '');
