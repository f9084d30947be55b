import type { PlainDate } from '../../shared/dates.ts';
import type { AccountType } from '../../shared/model/index.ts';
import type { GivenRow, GivenStatement } from '../statements/index.ts';
import { dayOf, isoDate } from './dates.ts';
import { called, currencyCode, negated, rowsByAccount } from './feed.ts';
import type { Format } from './format.ts';
import { accountOf, describe, type FormatSettings, type Given, givenStatement, pendingFindings } from './given.ts';
import type { JsonNode } from './json-node.ts';

const TYPES: ReadonlyMap<string, AccountType> = new Map([
  ['checking', 'checking'],
  ['savings', 'savings'],
  ['moneyMarket', 'savings'],
  ['cd', 'savings'],
  ['creditCard', 'credit_card'],
  ['lineOfCredit', 'loan'],
  ['loan', 'loan'],
  ['mortgage', 'loan'],
]);

/** Seconds since 1970; Finicity writes noon, so that the day is the same in UTC. Or an ISO date. */
function dateOf(node: JsonNode): PlainDate | null {
  const { value } = node;
  if (typeof value !== 'number') return isoDate(node.text());
  const moment = new Date(value * 1000);
  return dayOf(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
}

const rowOf = (row: JsonNode, currency: string | null): GivenRow => ({
  date: dateOf(row.field('postedDate')) ?? dateOf(row.field('transactionDate')),
  description: describe(row.field('description').text(), row.field('memo').text()),
  // Deposits are positive, withdrawals and debits negative.
  amount: row.field('amount').minor(currency),
  balance: null,
  inFile: row.path,
});

interface Source {
  readonly account: JsonNode | null;
  readonly number: string | null;
  /** What Finicity calls the account. */
  readonly feedId: string | null;
  readonly rows: readonly JsonNode[];
  readonly institutionName: string | null;
  readonly period: GivenStatement['period'];
  readonly isPart: boolean;
}

function statementOf(source: Source, settings: FormatSettings): GivenStatement {
  const { account, number, feedId, rows, institutionName, period, isPart } = source;
  const currency = currencyCode(account?.field('currency').text() ?? null) ?? settings.currency;
  const type = TYPES.get(account?.field('type').text() ?? '') ?? 'unknown';
  const balance = account?.field('balance').minor(currency) ?? null;
  // A third status, `shadow`, is of rows that the bank has taken back.
  const booked = rows.filter((row) => [null, 'active'].includes(row.field('status').text()));
  return givenStatement({
    institutionName,
    currency,
    period,
    isPart,
    account: called(
      accountOf(number, type, account?.field('name').text() ?? null, account?.field('ownerName').text() ?? null),
      feedId,
    ),
    closing: type === 'credit_card' || type === 'loan' ? negated(balance) : balance,
    rows: booked.map((row) => rowOf(row, currency)),
    findings: pendingFindings(rows.length - booked.length, rows[0]?.path ?? 'transactions'),
  });
}

function readList(root: JsonNode, settings: FormatSettings): Given {
  const rows = rowsByAccount(root.field('transactions').items(), 'accountId');
  const isPart = root.field('moreAvailable').isTrue();
  const period = { start: dateOf(root.field('fromDate')), end: dateOf(root.field('toDate')) };
  return {
    statements: [...rows].map(([feedId, own]) =>
      statementOf({ account: null, number: null, feedId, rows: own, institutionName: null, period, isPart }, settings),
    ),
    findings: [],
  };
}

function readReport(root: JsonNode, settings: FormatSettings): Given {
  const period = { start: dateOf(root.field('startDate')), end: dateOf(root.field('endDate')) };
  return {
    statements: root
      .field('institutions')
      .items()
      .flatMap((institution) =>
        institution
          .field('accounts')
          .items()
          .map((account) =>
            statementOf(
              {
                account,
                number: account.field('number').text() ?? account.field('realAccountNumberLast4').text(),
                feedId: account.field('id').text(),
                rows: account.field('transactions').items(),
                institutionName: institution.field('name').text(),
                period,
                isPart: false,
              },
              settings,
            ),
          ),
      ),
    findings: [],
  };
}

const isRow = (row: JsonNode | undefined): boolean =>
  row !== undefined && row.field('postedDate').value !== undefined && row.field('amount').value !== undefined;

const firstOfReport = (root: JsonNode): JsonNode | undefined =>
  root
    .field('institutions')
    .items()
    .flatMap((institution) => institution.field('accounts').items())
    .flatMap((account) => account.field('transactions').items())[0];

/**
 * Transactions and reports of Finicity, now Mastercard Open Banking.
 * Source: https://developer.mastercard.com/open-finance-us/documentation/api-reference/ (Transactions, Reports)
 */
export const finicity: Format<'json'> = {
  name: 'Finicity',
  kind: 'json',
  recognises: ({ root }) => isRow(firstOfReport(root)) || isRow(root.field('transactions').items()[0]),
  read: ({ root }, settings) =>
    root.field('institutions').isList() ? readReport(root, settings) : readList(root, settings),
};
