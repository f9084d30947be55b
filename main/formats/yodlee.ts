import type { AccountType } from '../../shared/model/index.ts';
import type { GivenRow, GivenStatement } from '../statements/index.ts';
import { isoDate } from './dates.ts';
import { accountIds, amountIn, called, currencyCode, negated, onlyCurrency, rowsByAccount } from './feed.ts';
import type { Format } from './format.ts';
import { accountOf, describe, type FormatSettings, givenStatement, pendingFindings } from './given.ts';
import type { JsonNode } from './json-node.ts';

const TYPES: ReadonlyMap<string, AccountType> = new Map([
  ['CHECKING', 'checking'],
  ['SAVINGS', 'savings'],
  ['MONEY_MARKET', 'savings'],
  ['CREDIT', 'credit_card'],
  ['LOAN', 'loan'],
]);

function typeOf(account: JsonNode): AccountType {
  const container = account.field('CONTAINER').text();
  if (container === 'creditCard') return 'credit_card';
  if (container === 'loan') return 'loan';
  return TYPES.get(account.field('accountType').text() ?? '') ?? 'unknown';
}

const currencyOfRow = (row: JsonNode): string | null => currencyCode(row.field('amount').field('currency').text());

const SIGNS: ReadonlyMap<string, 1 | -1> = new Map([
  ['CREDIT', 1],
  ['DEBIT', -1],
]);

function rowOf(row: JsonNode, currency: string | null): GivenRow {
  const amount = row.field('amount').field('amount').minor(currency);
  const sign = SIGNS.get(row.field('baseType').text() ?? '');
  const dates = ['postDate', 'date', 'transactionDate'].map((name) => row.field(name).text());
  const description = row.field('description');
  return {
    date: isoDate(dates.find((date) => date !== null) ?? null),
    description: describe(
      description.field('original').text() ?? description.text() ?? description.field('simple').text(),
    ),
    amount: amountIn(currency, currencyOfRow(row), sign === undefined || amount === null ? null : amount * sign),
    balance: row.field('runningBalance').field('amount').minor(currency),
    inFile: row.path,
  };
}

function statementOf(
  account: JsonNode | undefined,
  rows: readonly JsonNode[],
  settings: FormatSettings,
): GivenStatement {
  const balance = account?.field('balance');
  const stated = currencyCode(balance?.field('currency').text() ?? null);
  const currency = stated ?? onlyCurrency(rows.map(currencyOfRow)) ?? settings.currency;
  const type = account ? typeOf(account) : 'unknown';
  const current = balance?.field('amount').minor(currency) ?? null;
  const booked = rows.filter((row) => row.field('status').text() !== 'PENDING');
  return givenStatement({
    institutionName: account?.field('providerName').text() ?? null,
    currency,
    account: called(
      accountOf(account?.field('accountNumber').text() ?? null, type, account?.field('accountName').text() ?? null),
      account?.field('id').text() ?? rows[0]?.field('accountId').text() ?? null,
    ),
    closing: type === 'credit_card' || type === 'loan' ? negated(current) : current,
    rows: booked.map((row) => rowOf(row, currency)),
    findings: pendingFindings(rows.length - booked.length, 'transaction'),
  });
}

/** Yodlee's own answers call the lists `account` and `transaction`; those who pass them on, `accounts` and `transactions`. */
const listOf = (root: JsonNode, name: string): JsonNode =>
  root.field(name).isList() ? root.field(name) : root.field(`${name}s`);

/**
 * Yodlee's transactions and accounts. Amounts have no sign; `baseType` says the direction.
 * Source: https://developer.yodlee.com/api-reference (Transactions, Accounts)
 */
export const yodlee: Format<'json'> = {
  name: 'Yodlee',
  kind: 'json',
  recognises: ({ root }) => {
    const [row] = listOf(root, 'transaction').items();
    return row !== undefined && row.field('baseType').text() !== null && row.field('accountId').text() !== null;
  },
  read: ({ root }, settings) => {
    const accounts = listOf(root, 'account').items();
    const rows = rowsByAccount(listOf(root, 'transaction').items(), 'accountId');
    const byId = (id: string): JsonNode | undefined => accounts.find((account) => account.field('id').text() === id);
    return {
      statements: accountIds(accounts, 'id', rows).map((id) => statementOf(byId(id), rows.get(id) ?? [], settings)),
      findings: [],
    };
  },
};
