import type { Account, Analysis, Statement, Transaction } from '../../../shared/model/index.ts';
import { isUnsure } from '../../../shared/model/index.ts';
import type { LeftOut } from '../../../shared/sync/push.ts';
import type { PushedRow } from '../../heron/client/index.ts';
import { postStatement } from '../../summaries/index.ts';
import { masked } from './masked.ts';
import { rowKey, type Told } from './told.ts';

/** A row that may leave, with what its account comes to behind it. */
export interface LeavingRow {
  readonly row: PushedRow;
  /** Minor units; null where the statement does not prove it. */
  readonly balanceAfter: number | null;
}

/** The rows that would leave, by account and oldest first in each, and those that would not. */
export interface LeavingRows {
  readonly rows: readonly LeavingRow[];
  readonly leftOut: readonly LeftOut[];
}

interface Candidate {
  readonly account: Account;
  readonly statement: Statement;
  readonly transaction: Transaction;
  readonly order: number;
  readonly balanceAfter: number | null;
}

/** Balances behind each row; null where nothing proves that the rows lead from one balance to the other. */
function balancesAfter({ openingBalance, verdict }: Statement, rows: readonly Transaction[]): (number | null)[] {
  if (openingBalance === null || isUnsure(verdict)) return rows.map(() => null);
  let balance = openingBalance;
  return rows.map(({ amount }) => {
    balance += amount;
    return balance;
  });
}

function* candidatesOf(account: Account): Generator<Candidate> {
  let order = 0;
  for (const statement of account.statements) {
    const { rows } = postStatement(statement);
    const balances = balancesAfter(statement, rows);
    for (const [at, transaction] of rows.entries())
      yield { account, statement, transaction, order: order++, balanceAfter: balances[at] ?? null };
  }
}

const REASONS = {
  told: 'were sent before',
  fileTold: 'stand in files that were sent before, which brought them',
  duplicate: 'repeat others, and would count twice',
  currency: 'have no currency, which the service asks for; say it under Accounts',
} as const;

/** Which transactions would leave, and why others would not. */
export function leavingRows(analysis: Analysis, told: Told, maskNumbers: boolean): LeavingRows {
  const counts = new Map<string, number>();
  const reasonAgainst = ({ account, statement, transaction }: Candidate): string | null => {
    const { id } = transaction;
    if (told.transactions.get(id) === rowKey({ ...transaction, currency: account.currency ?? '' })) return REASONS.told;
    if (told.fileIds.has(statement.documentId)) return REASONS.fileTold;
    if (analysis.annotations.get(id)?.duplicateOfId != null) return REASONS.duplicate;
    return account.currency === null ? REASONS.currency : null;
  };
  const rows = analysis.accounts.flatMap((account) =>
    [...candidatesOf(account)].flatMap((candidate) => {
      const reason = reasonAgainst(candidate);
      if (reason === null) return [leavingRow(candidate, told, maskNumbers)];
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
      return [];
    }),
  );
  return { rows, leftOut: [...counts].map(([reason, count]) => ({ reason: `transactions that ${reason}`, count })) };
}

/**
 * What an account is called: its kind, which the service has no field for, and Egret's id of it. Its number does not leave.
 * Once told it stays, or the service would have two accounts.
 */
const accountName = ({ id, type }: Account): string => (type === 'unknown' ? id : `${type}_${id}`);

const leavingRow = (
  { account, transaction, order, balanceAfter }: Candidate,
  told: Told,
  maskNumbers: boolean,
): LeavingRow => ({
  balanceAfter,
  row: {
    id: transaction.id,
    accountId: told.accountNames.get(account.id) ?? accountName(account),
    date: transaction.date,
    description: maskNumbers ? masked(transaction.description) : transaction.description,
    amount: transaction.amount,
    balance: transaction.balance,
    currency: account.currency ?? '',
    order,
  },
});
