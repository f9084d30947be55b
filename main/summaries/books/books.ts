import type { PlainDate } from '../../../shared/dates.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type {
  Account,
  Annotation,
  CategoryAnnotation,
  Position,
  SummarySettings,
} from '../../../shared/model/index.ts';
import { type Party, partiesOf } from '../parties/party.ts';
import { type AccountBook, accountBook, isUnsureIn } from './account-book.ts';
import { type BusinessCalendar, businessCalendar } from './business-calendar.ts';
import { byDate, type Entry, inOrder } from './entry.ts';
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
  /** The transactions its events speak of, by id. */
  readonly byId: ReadonlyMap<string, Entry>;
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
  /** The printed numbers of all accounts of the company, in every currency. */
  readonly accountNumbers: readonly string[];
  /** Transactions of the enabled accounts without duplicates, oldest first. */
  readonly entries: readonly Entry[];
  /** Categories that occur, by slug. */
  readonly categories: ReadonlyMap<string, CategoryAnnotation | null>;
  /** Transactions by their other side. */
  readonly parties: readonly Party[];
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
  const accountNumbers = input.accounts.flatMap(({ number }) => number ?? []);
  return [...groupBy(all, ({ account }) => account.currency)]
    .map(([currency, books]) => ({ ...booksIn(currency, books, input, isBusinessDay), accountNumbers }))
    .sort((a, b) => b.entries.length - a.entries.length || ((a.currency ?? '~') < (b.currency ?? '~') ? -1 : 1));
}

function booksIn(
  currency: string | null,
  all: readonly AccountBook[],
  { positions, settings, asOf }: BooksInput,
  isBusinessDay: BusinessCalendar,
): Omit<Books, 'accountNumbers'> {
  const accounts = all.filter(({ isEnabled }) => isEnabled);
  const entries = inOrder(accounts.flatMap((book) => book.entries));
  const [first, last] = [entries[0], entries.at(-1)];
  const rows = first && last ? [{ from: first.date, to: last.date }] : [];
  return {
    currency,
    asOf,
    settings,
    isBusinessDay,
    accounts,
    disabled: all.filter(({ isEnabled }) => !isEnabled),
    entries,
    categories: categoriesOf(entries),
    parties: partiesOf(entries),
    positions: positionBooks(
      positions.filter((position) => position.currency === currency),
      entries,
    ),
    days: togetherDays(accounts),
    span: around([...accounts.flatMap(({ covered }) => covered), ...rows]),
    lastTransaction: last?.date ?? null,
    lastDays: new Map(accounts.map((book) => [book.account.id, lastDayOf(book)])),
  };
}

/**
 * The transactions of one account, oldest first, whether or not it counts among the company's figures.
 *
 * @param accountId null: of all accounts that count
 */
export function entriesOf({ entries, accounts, disabled }: Books, accountId: string | null): readonly Entry[] {
  if (accountId === null) return entries;
  return [...accounts, ...disabled].find(({ account }) => account.id === accountId)?.entries ?? [];
}

function categoriesOf(entries: readonly Entry[]): Map<string, CategoryAnnotation | null> {
  const categories = new Map<string, CategoryAnnotation | null>();
  for (const { slug, annotation } of entries) {
    if (!categories.has(slug)) categories.set(slug, annotation?.category ?? null);
  }
  return categories;
}

/** Positions of which an advance or a repayment is in an enabled account. */
function positionBooks(positions: readonly Position[], entries: readonly Entry[]): PositionBook[] {
  const wanted = new Set(positions.flatMap(idsOf));
  const byId = new Map(entries.filter(({ id }) => wanted.has(id)).map((entry) => [entry.id, entry]));
  return positions
    .map((position) => ({
      position,
      advance: byId.get(position.advance?.transactionId ?? '') ?? null,
      repaid: position.repayments.transactionIds.flatMap((id) => byId.get(id) ?? []).sort(byDate),
      byId,
    }))
    .filter(({ advance, repaid }) => advance !== null || repaid.length > 0);
}

const idsOf = ({ advance, repayments, events }: Position): string[] => [
  ...(advance ? [advance.transactionId] : []),
  ...repayments.transactionIds,
  ...events.flatMap(({ transactionId }) => transactionId ?? []),
];

const lastDayOf = ({ covered, entries }: AccountBook): PlainDate =>
  [covered.at(-1)?.to ?? '', entries.at(-1)?.date ?? ''].reduce((last, date) => (date > last ? date : last));

/** The last day on which the accounts of these transactions have data. */
export const endOfData = ({ lastDays }: Books, entries: readonly Entry[]): PlainDate =>
  entries.reduce((end, { accountId }) => {
    const last = lastDays.get(accountId) ?? '';
    return last > end ? last : end;
  }, '');

/** True when one of these transactions stands on an unproven or broken statement. */
export function restsOnUnproven({ accounts }: Books, entries: readonly Entry[]): boolean {
  const unsure = new Map(
    accounts
      .filter((book) => book.isUnsureThroughout || book.unsure.length > 0)
      .map((book) => [book.account.id, book] as const),
  );
  if (unsure.size === 0) return false;
  return entries.some(({ accountId, date }) => {
    const book = unsure.get(accountId);
    return book !== undefined && isUnsureIn(book, { from: date, to: date });
  });
}
