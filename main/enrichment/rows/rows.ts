import type { PlainDate } from '../../../shared/dates.ts';
import {
  type Account,
  type AccountType,
  matchesBalances,
  type ReadCells,
  type Statement,
} from '../../../shared/model/index.ts';
import { type Hints, NO_HINTS } from '../categories/hints.ts';

/** What enrichment knows of an account; shared by all its rows. */
export interface RowAccount {
  readonly id: string;
  readonly type: AccountType;
  /** As printed, masked digits included. */
  readonly number: string | null;
}

/** What was read at once: a statement. Equal rows within one load are different transactions. */
export interface Load {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Whether its rows stand on pages, or in a file without any. */
  readonly source: 'pages' | 'file';
  /** Whether its own balances or totals prove that it has every row of its days, up to when it was made. */
  readonly isWhole: boolean;
  /** Minor units before its first row; null where it is not whole, or totals alone prove it. */
  readonly opening: number | null;
}

/** One transaction as enrichment sees it, whatever it came from. */
export interface Row {
  readonly id: string;
  /** Null: not known; such a row is no leg of a transfer. */
  readonly account: RowAccount | null;
  /** Null where rows come one by one, without a document around them. */
  readonly load: Load | null;
  readonly currency: string | null;
  /** Null: not known; such a row has no neighbours. */
  readonly date: PlainDate | null;
  /** Minor units. */
  readonly amount: number;
  readonly description: string;
  /** Minor units after the row, null where not known. */
  readonly balance: number | null;
  /** The sender's own id of the row. */
  readonly reference: string | null;
  readonly hints: Hints;
  /** What was read in the cells that a person corrected; null where nobody did. */
  readonly asRead: ReadCells | null;
  /** 0 for the first of rows that cannot be told apart, then counting up. */
  readonly occurrence: number;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: Statement, b: Statement): number =>
  compare(a.documentId, b.documentId) || compare(a.startDate ?? '', b.startDate ?? '') || compare(a.id, b.id);

/**
 * Every transaction once, in an order that depends on what the statements are and not on how they were handed in:
 * accounts by id, statements by document, rows as on the page.
 */
export function rowsOf(accounts: readonly Account[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const account of accounts.toSorted((a, b) => compare(a.id, b.id))) {
    for (const statement of account.statements.toSorted(byPlace)) {
      const load = periodOf(statement);
      for (const { id, date, amount, description, balance, asRead = null } of statement.transactions) {
        if (rows.has(id)) continue;
        const currency = account.currency ?? statement.currency;
        rows.set(id, {
          id,
          account,
          load,
          currency,
          date,
          amount,
          description,
          balance,
          reference: null,
          asRead,
          occurrence: 0,
          hints: NO_HINTS,
        });
      }
    }
  }
  return [...rows.values()];
}

/** Totals of a report within the day say nothing of what came after it; a notification is of its own entries alone. */
const tellsAll = ({ verdict, tells, openingBalance }: Statement): boolean =>
  matchesBalances(verdict) === true && tells !== 'some' && (tells !== 'so_far' || openingBalance !== null);

/** A statement's printed period; where it prints none, the span of its rows. */
function periodOf(statement: Statement): Load {
  const { startDate, endDate, transactions, openingBalance } = statement;
  const isWhole = tellsAll(statement);
  const opening = isWhole ? openingBalance : null;
  const source = transactions.some(({ page }) => page === null) ? 'file' : 'pages';
  let from = startDate ?? endDate ?? '9999-12-31';
  let to = endDate ?? startDate ?? '0000-01-01';
  if (startDate !== null && endDate !== null) return { from, to, source, isWhole, opening };
  for (const { date } of transactions) {
    if (date < from) from = date;
    if (date > to) to = date;
  }
  return { from, to, source, isWhole, opening };
}
