import { addDays } from '../../shared/dates.ts';
import type { AccountType } from '../../shared/model/index.ts';
import type { GivenRow, GivenStatement } from '../statements/index.ts';
import { isoDate } from './dates.ts';
import {
  accountIds,
  accountsById,
  amountIn,
  called,
  currencyCode,
  negated,
  onlyCurrency,
  rowsByAccount,
} from './feed.ts';
import type { Format } from './format.ts';
import {
  accountOf,
  describe,
  type FormatSettings,
  type Given,
  givenStatement,
  NO_PERIOD,
  pendingFindings,
} from './given.ts';
import type { JsonNode } from './json-node.ts';

/** Kinds of accounts whose balance is what is owed. */
const OWED: ReadonlySet<string> = new Set(['credit', 'loan']);

function typeOf(account: JsonNode): AccountType {
  const type = account.field('type').text();
  const subtype = account.field('subtype').text() ?? '';
  if (type === 'credit') return subtype === 'line of credit' ? 'loan' : 'credit_card';
  if (type === 'loan') return 'loan';
  if (subtype === 'checking') return 'checking';
  return ['savings', 'money market', 'cd'].includes(subtype) ? 'savings' : 'unknown';
}

const currencyOfRow = (row: JsonNode): string | null => currencyCode(row.field('iso_currency_code').text());

/** What a row calls its currency: a code of ISO 4217, or for what has none, as cryptocurrencies, another. */
const nameOfCurrency = (row: JsonNode): string | null =>
  row.field('iso_currency_code').text() ?? row.field('unofficial_currency_code').text();

function rowOf(row: JsonNode, currency: string | null): GivenRow {
  const date = isoDate(row.field('date').text());
  const name = row.field('original_description').text() ?? row.field('name').text();
  return {
    date,
    description: describe(name ?? row.field('merchant_name').text()),
    // Plaid's sign is the other way round on every kind of account: money that leaves it is positive.
    amount: amountIn(currency, nameOfCurrency(row), negated(row.field('amount').minor(currency))),
    balance: null,
    inFile: row.path,
  };
}

interface Source {
  readonly account: JsonNode | undefined;
  readonly rows: readonly JsonNode[];
  readonly institutionName: string | null;
  readonly period: GivenStatement['period'];
  readonly path: string;
}

function statementOf(source: Source, settings: FormatSettings): GivenStatement {
  const { account, rows, institutionName, period, path } = source;
  const balances = account?.field('balances');
  const stated = currencyCode(balances?.field('iso_currency_code').text() ?? null);
  const currency = stated ?? onlyCurrency(rows.map(currencyOfRow)) ?? settings.currency;
  const isOwed = OWED.has(account?.field('type').text() ?? '');
  const current = balances?.field('current').minor(currency) ?? null;
  const booked = rows.filter((row) => !row.field('pending').isTrue());
  const owner = account?.field('owners').items()[0]?.field('names').items()[0]?.text() ?? null;
  return givenStatement({
    institutionName,
    currency,
    period,
    account: called(
      accountOf(
        account?.field('mask').text() ?? null,
        account ? typeOf(account) : 'unknown',
        account?.field('official_name').text() ?? account?.field('name').text() ?? null,
        owner,
      ),
      (account ?? rows[0])?.field('account_id').text() ?? null,
    ),
    closing: isOwed ? negated(current) : current,
    rows: booked.map((row) => rowOf(row, currency)),
    findings: pendingFindings(rows.length - booked.length, path),
  });
}

/** The rows of both kinds of lists, as a sync leaves them: the modified as they are now, the removed not at all. */
function currentRows(root: JsonNode): readonly JsonNode[] {
  const idOf = (row: JsonNode): string => row.field('transaction_id').text() ?? row.path;
  const given = ['transactions', 'added', 'modified'].flatMap((list) => root.field(list).items());
  const removed = new Set(root.field('removed').items().map(idOf));
  return [...new Map(given.map((row) => [idOf(row), row])).values()].filter((row) => !removed.has(idOf(row)));
}

/** `/transactions/get`, `/transactions/sync`: accounts beside a list of rows. */
function readTransactions(root: JsonNode, settings: FormatSettings): Given {
  const accounts = root.field('accounts').items();
  const listed = currentRows(root);
  const rows = rowsByAccount(listed, 'account_id');
  const byId = accountsById(accounts, 'account_id');
  const total = Number(root.field('total_transactions').text() ?? listed.length);
  const isPart = total > listed.length || root.field('has_more').isTrue();
  const institutionName = root.field('item').field('institution_name').text();
  return {
    statements: accountIds(accounts, 'account_id', rows).map((id) => ({
      ...statementOf(
        {
          account: byId.get(id),
          rows: rows.get(id) ?? [],
          institutionName,
          period: NO_PERIOD,
          path: rows.get(id)?.[0]?.path ?? 'transactions',
        },
        settings,
      ),
      isPart,
    })),
    findings: [],
  };
}

/** Days that a report may be asked to reach back; Plaid's own limit is two years. */
const MOST_DAYS = 3_660;

/** An asset report: accounts within the institutions they are held at, each with its rows. */
function readReport(report: JsonNode, settings: FormatSettings): Given {
  const end = isoDate(report.field('date_generated').text());
  const days = Number(report.field('days_requested').text() ?? Number.NaN);
  const start = end !== null && days >= 0 && days <= MOST_DAYS && Number.isInteger(days) ? addDays(end, -days) : null;
  return {
    statements: report
      .field('items')
      .items()
      .flatMap((item) =>
        item
          .field('accounts')
          .items()
          .map((account) =>
            statementOf(
              {
                account,
                rows: account.field('transactions').items(),
                institutionName: item.field('institution_name').text(),
                period: { start, end },
                path: account.path,
              },
              settings,
            ),
          ),
      ),
    findings: [],
  };
}

const isRow = (row: JsonNode | undefined): boolean =>
  row !== undefined &&
  row.field('account_id').text() !== null &&
  row.field('date').text() !== null &&
  row.field('amount').value !== undefined &&
  row.field('transaction_id').text() !== null;

const isAccount = (account: JsonNode | undefined): boolean =>
  account?.field('account_id').text() != null && account.field('balances').fields().length > 0;

/** Whether accounts and rows are Plaid's: what is there of either must be, and one of them must be there. */
function hasTransactions(root: JsonNode): boolean {
  const [account] = root.field('accounts').items();
  const [row] = [...root.field('transactions').items(), ...root.field('added').items()];
  const isListed = root.field('transactions').isList() || root.field('added').isList();
  return isListed && (row ? isRow(row) : isAccount(account));
}

const hasReport = (root: JsonNode): boolean =>
  isAccount(root.field('report').field('items').items()[0]?.field('accounts').items()[0]);

/**
 * Plaid's transactions (`/transactions/get`, `/transactions/sync`, the cash-flow report's) and reports of assets.
 * The balance is that of the moment of asking. The days' balances of a report are left alone: Plaid computes them from the
 * rows, so they prove nothing of them.
 * Source: https://plaid.com/docs/api/products/transactions/ and https://plaid.com/docs/api/products/assets/
 */
export const plaid: Format<'json'> = {
  name: 'Plaid',
  kind: 'json',
  recognises: ({ root }) => hasReport(root) || hasTransactions(root),
  read: ({ root }, settings) =>
    hasReport(root) ? readReport(root.field('report'), settings) : readTransactions(root, settings),
};
