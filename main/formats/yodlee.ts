import type { AccountType } from '../../shared/model/index.ts';
import type { GivenRow, GivenStatement } from '../statements/index.ts';
import { isoDate } from './dates.ts';
import {
  accountIds,
  accountsById,
  amountIn,
  called,
  currencyCode,
  directed,
  negated,
  onlyCurrency,
  rowsByAccount,
} from './feed.ts';
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

/** Kinds of accounts whose balances are what is owed. */
const OWED: ReadonlySet<AccountType> = new Set<AccountType>(['credit_card', 'loan']);

/** As the account sees it: what is owed is negative. */
function balanceOf(node: JsonNode, currency: string | null, type: AccountType): number | null {
  const minor = node.field('amount').minor(currency);
  return OWED.has(type) ? negated(minor) : minor;
}

function rowOf(row: JsonNode, currency: string | null, type: AccountType): GivenRow {
  const amount = row.field('amount').field('amount').minor(currency);
  const sign = SIGNS.get(row.field('baseType').text() ?? '');
  const dates = ['postDate', 'date', 'transactionDate'].map((name) => row.field(name).text());
  const description = row.field('description');
  return {
    date: isoDate(dates.find((date) => date !== null) ?? null),
    description: describe(
      description.field('original').text() ?? description.text() ?? description.field('simple').text(),
    ),
    amount: amountIn(currency, row.field('amount').field('currency').text(), directed(amount, sign)),
    balance: balanceOf(row.field('runningBalance'), currency, type),
    inFile: row.path,
  };
}

function statementOf(
  account: JsonNode | undefined,
  rows: readonly JsonNode[],
  settings: FormatSettings,
): GivenStatement {
  const stated = currencyCode(account?.field('balance').field('currency').text() ?? null);
  const currency = stated ?? onlyCurrency(rows.map(currencyOfRow)) ?? settings.currency;
  const type = account ? typeOf(account) : 'unknown';
  const booked = rows.filter((row) => row.field('status').text() !== 'PENDING');
  return givenStatement({
    institutionName: account?.field('providerName').text() ?? null,
    currency,
    account: called(
      accountOf(account?.field('accountNumber').text() ?? null, type, account?.field('accountName').text() ?? null),
      account?.field('id').text() ?? rows[0]?.field('accountId').text() ?? null,
    ),
    closing: account ? balanceOf(account.field('balance'), currency, type) : null,
    rows: booked.map((row) => rowOf(row, currency, type)),
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
    const byId = accountsById(accounts, 'id');
    return {
      statements: accountIds(accounts, 'id', rows).map((id) => statementOf(byId.get(id), rows.get(id) ?? [], settings)),
      findings: [],
    };
  },
};
