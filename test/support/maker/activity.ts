import type { PlainDate } from '../../../shared/dates.ts';
import type { AccountType } from '../../../shared/model/statement.ts';

/**
 * What an entry is, which decides its section and its direction. `interest` is interest charged. `memberPurchase` is a
 * purchase by a card's second holder, `refund` what a merchant gives back.
 */
export type Kind =
  | 'deposit'
  | 'check'
  | 'electronic'
  | 'fee'
  | 'payment'
  | 'purchase'
  | 'memberPurchase'
  | 'refund'
  | 'interest';

/** One thing that happened on an account. */
export interface Entry {
  /** Posting date. */
  readonly date: PlainDate;
  /** Transaction or value date; the posting date where there is no other. */
  readonly otherDate: PlainDate;
  /** Description as the bank has it, before a column wraps it. */
  readonly lines: readonly string[];
  /** Check number, with `*` after a gap; null for what is not a check. */
  readonly reference: string | null;
  /** Minor units, inflow positive. */
  readonly amount: number;
  readonly kind: Kind;
}

/** One account over one period: all that a statement tells, before any drawing. */
export interface Activity {
  readonly accountNumber: string;
  readonly accountType: AccountType;
  /** Product name, such as "Business Checking". */
  readonly product: string;
  readonly holder: string;
  readonly address: readonly string[];
  /** ISO 4217. */
  readonly currency: string;
  /** Further codes a header prints (sort code, IBAN), by token name. */
  readonly codes: Readonly<Record<string, string>>;
  readonly start: PlainDate;
  readonly end: PlainDate;
  /** Minor units; a balance owed is negative. */
  readonly opening: number;
  /** By posting date, oldest first. */
  readonly entries: readonly Entry[];
}

const INFLOWS: ReadonlySet<Kind> = new Set<Kind>(['deposit', 'payment', 'refund']);

/** 1 where `kind` brings money in, −1 where it takes money out. */
export const directionOf = (kind: Kind): 1 | -1 => (INFLOWS.has(kind) ? 1 : -1);
