import { contentId } from '../../../shared/ids.ts';
import type { Statement, Transaction } from '../../../shared/model/index.ts';
import { dayOf, minorOf, typeOf } from '../index.ts';
import type { BatchBalance, BatchRow } from './records.ts';

/** A transaction that was posted stands on no page. */
const NOWHERE = { page: 0, bounds: { xMin: 0, xMax: 0, yMin: 0, yMax: 0 } } as const;

/**
 * Posted transactions as statements, one an account and currency: so every figure takes them as it takes those of files.
 * Nothing covers all of their rows, so they are unproven. Rows without a day belong to no figure.
 *
 * @param rows in the order in which they came
 * @param balances what accounts came to after the rows, the latest last
 */
export function postedStatements(
  endUser: string,
  rows: readonly BatchRow[],
  balances: readonly BatchBalance[],
): Statement[] {
  const groups = new Map<string, BatchRow[]>();
  for (const row of rows) {
    if (dayOf(row.posted) === null) continue;
    const key = statementId(endUser, row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([id, members]) => statementOf(id, members, balances));
}

const statementId = (endUser: string, { posted }: BatchRow): string =>
  contentId('dso', endUser, 'posted', posted.accountId, posted.currency?.toUpperCase() ?? null);

function statementOf(id: string, members: readonly BatchRow[], balances: readonly BatchBalance[]): Statement {
  const { accountId, currency } = (members[0] as BatchRow).posted;
  const closing = balances.findLast((balance) => balance.accountId === accountId)?.closing ?? null;
  return {
    id,
    documentId: id,
    institutionName: null,
    currency: currency?.toUpperCase() ?? null,
    startDate: null,
    endDate: null,
    account: {
      number: accountId,
      name: null,
      type: accountId === null ? 'unknown' : typeOf(accountId),
      ownerName: null,
    },
    openingBalance: null,
    closingBalance: closing === null ? null : minorOf(closing, currency),
    printedTotals: { deposits: null, withdrawals: null, depositCount: null, withdrawalCount: null },
    verdict: 'unproven',
    findings: [],
    transactions: members.toSorted(byTime).map(transactionOf),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By time, then by what the sender says comes later. */
const byTime = ({ posted: a }: BatchRow, { posted: b }: BatchRow): number =>
  compare(dayOf(a) ?? '', dayOf(b) ?? '') ||
  compare(a.timestamp ?? '', b.timestamp ?? '') ||
  (a.order ?? 0) - (b.order ?? 0);

const transactionOf = ({ id, posted }: BatchRow): Transaction => ({
  id,
  date: dayOf(posted) ?? '',
  description: posted.description,
  amount: minorOf(posted.amount, posted.currency),
  balance: posted.balance === null ? null : minorOf(posted.balance, posted.currency),
  ...NOWHERE,
  source: 'text',
  derived: [],
});
