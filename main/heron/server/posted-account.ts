import { accountKey } from '../../../shared/account-key.ts';
import { groupBy } from '../../../shared/group-by.ts';
import { contentId } from '../../../shared/ids.ts';
import type { Statement, Transaction } from '../../../shared/model/index.ts';
import { dayOf, instantOf, minorOf, type PostedTransaction, typeOf } from '../index.ts';
import type { BatchRow } from './records.ts';

/**
 * Posted transactions as statements, one an account and currency: so every figure takes them as it takes those of files.
 * Nothing covers all of their rows, so they are unproven. Rows without a day belong to no figure.
 *
 * @param rows in the order in which they came
 * @param closings what accounts came to after all of their rows, by the sender's id of the account, in major units
 */
export function postedStatements(
  endUser: string,
  rows: readonly BatchRow[],
  closings: ReadonlyMap<string, number>,
): Statement[] {
  const dated = rows.filter(({ posted }) => dayOf(posted) !== null);
  const groups = groupBy(dated, (row) => statementId(endUser, row));
  const numberOf = numbersOf(rows);
  return [...groups].map(([id, members]) => statementOf(id, members, numberOf, closings));
}

/**
 * An account is told from others by its number, in which signs and capitals do not count. Where its sender's ids differ in
 * nothing else, each has something of its own behind it.
 */
function numbersOf(rows: readonly BatchRow[]): (accountId: string) => string {
  const ids = new Set(rows.flatMap(({ posted }) => posted.accountId ?? []));
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(accountKey(id), (counts.get(accountKey(id)) ?? 0) + 1);
  return (id) => ((counts.get(accountKey(id)) ?? 0) > 1 ? `${id} ${contentId('dso', id)}` : id);
}

const statementId = (endUser: string, { posted }: BatchRow): string =>
  contentId('dso', endUser, 'posted', posted.accountId, posted.currency?.toUpperCase() ?? null);

function statementOf(
  id: string,
  members: readonly BatchRow[],
  numberOf: (accountId: string) => string,
  closings: ReadonlyMap<string, number>,
): Statement {
  const { accountId, currency } = (members[0] as BatchRow).posted;
  const transactions = members.toSorted(byTime).map(transactionOf);
  const sent = closings.get(accountId ?? '');
  const closing = sent === undefined ? null : minorOf(sent, currency);
  const sum = transactions.reduce((total, { amount }) => total + amount, 0);
  return {
    id,
    documentId: id,
    institutionName: null,
    currency: currency?.toUpperCase() ?? null,
    startDate: null,
    endDate: null,
    account: {
      number: accountId === null ? null : numberOf(accountId),
      name: null,
      type: accountId === null ? 'unknown' : typeOf(accountId),
      ownerName: null,
    },
    // What the closing balance and the rows leave: days in between have balances by it.
    openingBalance: closing === null ? null : closing - sum,
    closingBalance: closing,
    printedTotals: { deposits: null, withdrawals: null, depositCount: null, withdrawalCount: null },
    verdict: 'unproven',
    findings: [],
    transactions,
  };
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rows of a day that have no time come first. */
const instantIn = ({ timestamp }: PostedTransaction): number =>
  timestamp === null ? Number.NEGATIVE_INFINITY : instantOf(timestamp);

/** By time, then by what the sender says comes later. */
const byTime = ({ posted: a }: BatchRow, { posted: b }: BatchRow): number =>
  compare(dayOf(a) ?? '', dayOf(b) ?? '') || compare(instantIn(a), instantIn(b)) || (a.order ?? 0) - (b.order ?? 0);

const transactionOf = ({ id, posted }: BatchRow): Transaction => ({
  id,
  date: dayOf(posted) ?? '',
  description: posted.description,
  amount: minorOf(posted.amount, posted.currency),
  balance: posted.balance === null ? null : minorOf(posted.balance, posted.currency),
  page: null,
  bounds: null,
  inFile: `transaction ${id}`,
  source: 'text',
  derived: [],
});
