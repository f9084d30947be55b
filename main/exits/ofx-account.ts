import type { PlainDate } from '../../shared/dates.ts';
import type { Account, AccountSummary, AccountType, Analysis } from '../../shared/model/index.ts';
import { postStatement } from '../summaries/index.ts';
import { type ExitRow, rowsOf } from './exit-row.ts';

/** What OFX must be told of an account; a file without it is none. */
export interface OfxAccount {
  readonly account: Account;
  readonly summary: AccountSummary;
  readonly rows: readonly ExitRow[];
  readonly currency: string;
  /** Every day that a statement speaks of and every row lie from the one to the other. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Minor units, at the end of the last day that a statement speaks of. */
  readonly balance: number;
  readonly balanceDate: PlainDate;
}

/**
 * What of an account OFX asks for, or the sentence that says what is missing: OFX has no word for "not known", and a figure
 * that stands in for one would be taken for true. Duplicates are left out, as in every figure.
 */
export function ofxAccountOf(analysis: Analysis, account: Account): OfxAccount | string {
  const summary = analysis.summaries.find(({ accountId }) => accountId === account.id);
  const { currency } = account;
  const balance = summary?.figures.endingBalance ?? null;
  const posted = account.statements.map(postStatement);
  const lastDays = knownDays(posted.map(({ lastDay }) => lastDay));
  const days = knownDays([...posted.map(({ firstDay }) => firstDay), ...lastDays, summary?.minDate, summary?.maxDate]);
  const [from, to, balanceDate] = [days[0], days.at(-1), lastDays.at(-1)];
  if (!summary || !from || !to || !balanceDate) return `${nameOf(account)} has no dates, which OFX asks for.`;
  if (currency === null) return `${nameOf(account)} has no known currency, which OFX asks for.`;
  if (balance === null) return `${nameOf(account)} has no known balance, which OFX asks for.`;
  const rows = rowsOf(analysis, account).filter(({ isDuplicate }) => !isDuplicate);
  return { account, summary, rows, currency, from, to, balance, balanceDate };
}

/** Oldest first. */
const knownDays = (days: readonly (PlainDate | null | undefined)[]): PlainDate[] =>
  days.filter((day) => day !== null && day !== undefined).sort();

const TYPE_NAMES: Readonly<Record<AccountType, string>> = {
  checking: 'The checking account',
  savings: 'The savings account',
  credit_card: 'The credit card',
  loan: 'The loan',
  unknown: 'The account',
};

const nameOf = ({ number, name, type }: Account): string =>
  [TYPE_NAMES[type], number ?? name].filter((part) => part !== null).join(' ');
