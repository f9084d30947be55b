import type { PlainDate } from '../../shared/dates.ts';
import type { AccountType, Statement } from '../../shared/model/index.ts';
import type { AccountRecord, StatementRecord } from '../../shared/store/records.ts';

const TYPE_LABELS: Readonly<Record<AccountType, string>> = {
  checking: 'Checking',
  savings: 'Savings',
  credit_card: 'Credit card',
  loan: 'Loan',
  unknown: 'Account',
};

export const typeLabel = (type: string): string => TYPE_LABELS[type as AccountType] ?? TYPE_LABELS.unknown;

interface Named {
  readonly institutionName: string | null;
  readonly number: string | null;
}

/** The last four characters of an account number, enough to tell a company's accounts apart: `··7320`. */
export const shortNumber = (number: string | null): string => {
  const digits = number?.replaceAll(/[^0-9A-Za-z]/g, '') ?? '';
  return digits === '' ? '' : `··${digits.slice(-4)}`;
};

/** `Chase ··7320` */
export const accountLabel = ({ institutionName, number }: Named): string =>
  [institutionName ?? 'Unnamed bank', shortNumber(number)].filter(Boolean).join(' ');

/** A period as people read it, with what is not known named. */
export const periodLabel = ({ startDate, endDate }: Pick<Statement, 'startDate' | 'endDate'>): string =>
  startDate === null && endDate === null ? 'Period not printed' : `${startDate ?? '?'} to ${endDate ?? '?'}`;

/** An account with its statements, oldest first. */
export interface AccountStatements {
  readonly account: AccountRecord;
  readonly statements: readonly StatementRecord[];
}

const UNDATED = '9999-12-31';

/** Undated statements come last. */
export const byPeriod = (a: StatementRecord, b: StatementRecord): number =>
  (a.startDate ?? a.endDate ?? UNDATED).localeCompare(b.startDate ?? b.endDate ?? UNDATED) || a.id.localeCompare(b.id);

/** The accounts that a company's statements speak of, each as its latest statement has it. */
export function accountsOf(statements: readonly StatementRecord[]): readonly AccountRecord[] {
  const latest = new Map(statements.toSorted(byPeriod).map((statement) => [statement.accountId, statement]));
  return [...latest.values()].map(({ accountId, companyId, institutionName, currency, account }) => {
    const { feedId: _own, ...of } = account;
    return { id: accountId, companyId, institutionName, currency, ...of };
  });
}

/** What the accounts are held in, each currency once. */
export const currenciesOf = (accounts: readonly AccountRecord[]): string[] => [
  ...new Set(accounts.flatMap(({ currency }) => currency ?? [])),
];

/** The first statement of an account that ends after a day, else its last; of all accounts where none is named. */
export function statementAfter(
  statements: readonly StatementRecord[],
  { accountId, after }: { readonly accountId: string | null; readonly after: PlainDate },
): string | null {
  const own = statements.filter((statement) => accountId === null || statement.accountId === accountId).sort(byPeriod);
  return (own.find(({ endDate }) => endDate !== null && endDate > after) ?? own.at(-1))?.id ?? null;
}

export const statementsByAccount = (
  accounts: readonly AccountRecord[],
  statements: readonly StatementRecord[],
): readonly AccountStatements[] =>
  accounts
    .map((account) => ({
      account,
      statements: statements.filter(({ accountId }) => accountId === account.id).sort(byPeriod),
    }))
    .sort((a, b) => accountLabel(a.account).localeCompare(accountLabel(b.account)));
