import type { PlainDate } from '../../shared/dates.ts';
import type { Account, AccountSummary, AccountType, Analysis } from '../../shared/model/index.ts';
import { type ExitRow, rowsOf } from './exit-row.ts';

/** What OFX must be told of an account; a file without it is none. */
export interface OfxAccount {
  readonly account: Account;
  readonly summary: AccountSummary;
  readonly rows: readonly ExitRow[];
  readonly currency: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Minor units, at the end of `to`. */
  readonly balance: number;
}

/**
 * What of an account OFX asks for, or the sentence that says what is missing: OFX has no word for "not known", and a figure
 * that stands in for one would be taken for true. Duplicates are left out, as in every figure.
 */
export function ofxAccountOf(analysis: Analysis, account: Account): OfxAccount | string {
  const summary = analysis.summaries.find(({ accountId }) => accountId === account.id);
  const { currency } = account;
  const balance = summary?.figures.endingBalance ?? null;
  const [from, to] = [summary?.startDate ?? summary?.minDate ?? null, summary?.endDate ?? summary?.maxDate ?? null];
  if (!summary || from === null || to === null) return `${nameOf(account)} has no dates, which OFX asks for.`;
  if (currency === null) return `${nameOf(account)} has no known currency, which OFX asks for.`;
  if (balance === null) return `${nameOf(account)} has no known balance, which OFX asks for.`;
  const rows = rowsOf(analysis, account).filter(({ isDuplicate }) => !isDuplicate);
  return { account, summary, rows, currency, from, to, balance };
}

const TYPE_NAMES: Readonly<Record<AccountType, string>> = {
  checking: 'The checking account',
  savings: 'The savings account',
  credit_card: 'The credit card',
  loan: 'The loan',
  unknown: 'The account',
};

const nameOf = ({ number, name, type }: Account): string =>
  [TYPE_NAMES[type], number ?? name].filter((part) => part !== null).join(' ');
