import type { PlainDate } from '../../shared/dates.ts';
import { groupBy } from '../../shared/group-by.ts';
import type { AccountType } from '../../shared/model/index.ts';
import { type GivenRow, type GivenStatement, noteInFile } from '../statements/index.ts';
import { dayOf, isoDate } from './dates.ts';
import { called } from './feed.ts';
import type { Format } from './format.ts';
import { accountOf, describe, type FormatSettings, type Given, givenStatement, NO_PERIOD } from './given.ts';
import type { JsonNode } from './json-node.ts';

/** Ocrolus writes the month first, or an ISO date. */
export function ocrolusDate(node: JsonNode): PlainDate | null {
  const text = node.text();
  const [, month, day, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text ?? '') ?? [];
  return year === undefined ? isoDate(text) : dayOf(Number(year), Number(month), Number(day));
}

const TYPES: ReadonlyMap<string, AccountType> = new Map([
  ['CHECKING', 'checking'],
  ['SAVINGS', 'savings'],
  ['CREDIT_CARD', 'credit_card'],
  ['LOAN', 'loan'],
]);

export const ocrolusType = (name: string | null): AccountType => TYPES.get(name?.toUpperCase() ?? '') ?? 'unknown';

const rowOf = (row: JsonNode, currency: string | null): GivenRow => ({
  date: ocrolusDate(row.field('txn_date')),
  description: describe(row.field('description').text()),
  amount: row.field('amount').minor(currency),
  balance: null,
  inFile: row.path,
});

/** Rows that Ocrolus itself found to repeat another are not part of the account. */
const isOwn = (row: JsonNode): boolean => row.field('txn_pk_duplicate_of').text() === null;

const idOf = (account: JsonNode): string => account.field('pk').text() ?? account.field('id').text() ?? '';

function statementOf(
  account: JsonNode | undefined,
  period: JsonNode | undefined,
  rows: readonly JsonNode[],
  { currency }: FormatSettings,
): GivenStatement {
  const own = rows.filter(isOwn);
  return givenStatement({
    institutionName: account?.field('bank_name').text() ?? null,
    currency,
    period: period
      ? { start: ocrolusDate(period.field('begin_date')), end: ocrolusDate(period.field('end_date')) }
      : NO_PERIOD,
    account: called(
      accountOf(
        account?.field('account_number').text() ?? null,
        ocrolusType(account?.field('account_type').text() ?? null),
        account?.field('name').text() ?? null,
        account?.field('account_holder').text() ?? null,
      ),
      (account && idOf(account)) ?? rows[0]?.field('bank_account_pk').text() ?? null,
    ),
    opening: period?.field('begin_balance').minor(currency) ?? null,
    closing: period?.field('end_balance').minor(currency) ?? null,
    rows: own.map((row) => rowOf(row, currency)),
  });
}

/** The periods of an account that rows can name, each with its rows; rows of no period make a statement of their own. */
function statementsOf(
  account: JsonNode | undefined,
  rows: readonly JsonNode[],
  settings: FormatSettings,
): GivenStatement[] {
  const periods = (account?.field('periods').items() ?? []).filter((period) => period.field('pk').text() !== null);
  const byPeriod = groupBy(rows, (row) => row.field('period_pk').text() ?? '');
  const known = new Set(periods.map((period) => period.field('pk').text() ?? ''));
  const loose = rows.filter((row) => !known.has(row.field('period_pk').text() ?? ''));
  return [
    ...periods.map((period) =>
      statementOf(account, period, byPeriod.get(period.field('pk').text() ?? '') ?? [], settings),
    ),
    ...(loose.length > 0 ? [statementOf(account, undefined, loose, settings)] : []),
  ];
}

/** A list that has not all rows says how many there are. */
export function missingOf(told: JsonNode, count: number): GivenStatement['findings'] {
  const total = Number(told.text() ?? count);
  if (total === count || Number.isNaN(total)) return [];
  return [
    noteInFile('entries_left_out', 'warning', `The file counts ${total} transactions and lists ${count}.`, told.path),
  ];
}

function readRows(root: JsonNode, list: JsonNode, accounts: readonly JsonNode[], settings: FormatSettings): Given {
  const rows = list.items();
  const findings = missingOf(root.field('filtered_total'), rows.length);
  const byAccount = groupBy(rows, (row) => row.field('bank_account_pk').text() ?? '');
  const byId = new Map(accounts.toReversed().map((account) => [idOf(account), account]));
  const ids = [...new Set([...accounts.map(idOf), ...byAccount.keys()])];
  return {
    statements: ids
      .flatMap((id) => statementsOf(byId.get(id), byAccount.get(id) ?? [], settings))
      .map((statement) => ({ ...statement, isPart: findings.length > 0, findings })),
    findings: [],
  };
}

/** Of a book's rows, and of the rows of a business. */
const listOf = (root: JsonNode): JsonNode =>
  root.field('response').field('txns').isList() ? root.field('response').field('txns') : root.field('transactions');

/**
 * Rows that Ocrolus read from statements, with the periods of their accounts where they are told. It names no currency.
 * Source: https://docs.ocrolus.com/reference (Transactions)
 */
export const ocrolus: Format<'json'> = {
  name: 'Ocrolus',
  kind: 'json',
  recognises: ({ root }) => {
    const [row] = listOf(root).items();
    return row !== undefined && row.field('txn_date').text() !== null && row.field('bank_account_pk').text() !== null;
  },
  read: ({ root }, settings) =>
    readRows(root, listOf(root), root.field('response').field('bank_accounts').fields(), settings),
};
