import { groupBy } from '../../shared/group-by.ts';
import type { GivenRow, GivenStatement } from '../statements/index.ts';
import { called } from './feed.ts';
import type { Format } from './format.ts';
import { accountOf, describe, type FormatSettings, givenStatement, NO_PERIOD } from './given.ts';
import type { JsonNode } from './json-node.ts';
import { missingOf, ocrolusDate, ocrolusType } from './ocrolus.ts';

/** Levels of lists below an account: by kind, by month, by what recurs. */
const DEEPEST = 3;

const isTransaction = (node: JsonNode): boolean =>
  node.field('pk').text() !== null && node.field('txn_date').text() !== null;

/** Every transaction that any list of an account names; most stand in several. */
const namedIn = (node: JsonNode, levels = DEEPEST): readonly JsonNode[] =>
  isTransaction(node)
    ? [node]
    : levels === 0
      ? []
      : [...node.items(), ...node.fields()].flatMap((below) => namedIn(below, levels - 1));

/** A transaction as all lists have it; without an amount where they do not agree. */
function rowOf(same: readonly JsonNode[], currency: string | null): GivenRow[] {
  const [first] = same;
  if (!first) return [];
  const amounts = new Set(same.map((one) => one.field('amount').minor(currency)));
  return [
    {
      date: ocrolusDate(first.field('txn_date')),
      description: describe(first.field('description').text()),
      amount: amounts.size === 1 ? first.field('amount').minor(currency) : null,
      balance: null,
      inFile: first.path,
    },
  ];
}

/** The last day of which a balance is told, and that balance. */
function lastBalance(account: JsonNode, currency: string | null) {
  const days = account.field('daily_balances').fields();
  return days
    .flatMap((node) => {
      const date = ocrolusDate(node.key());
      return date === null ? [] : [{ date, balance: node.minor(currency) }];
    })
    .sort((a, b) => b.date.localeCompare(a.date))[0];
}

function statementOf(account: JsonNode, { currency }: FormatSettings): GivenStatement {
  const byId = groupBy(namedIn(account), (node) => node.field('pk').text() ?? '');
  const rows = [...byId.values()]
    .flatMap((same) => rowOf(same, currency))
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  const last = lastBalance(account, currency);
  const findings = missingOf(account.field('txn_count'), rows.length);
  return givenStatement({
    institutionName: account.field('bank_name').text(),
    currency,
    period: last ? { start: rows[0]?.date ?? null, end: last.date } : NO_PERIOD,
    account: called(
      accountOf(
        account.field('account_number').text(),
        ocrolusType(account.field('account_type').text() ?? account.field('account_category').text()),
        account.field('name').text(),
        account.field('account_holder').text(),
      ),
      account.field('bank_account_pk').text(),
    ),
    closing: last?.balance ?? null,
    isPart: findings.length > 0,
    findings,
    rows,
  });
}

const accountsOf = (root: JsonNode): readonly JsonNode[] => {
  const accounts = root.field('response').field('bank_accounts');
  return [...accounts.items(), ...accounts.fields()];
};

/**
 * The summary of a book: accounts with lists of their transactions by kind. Its balances of days are computed from the rows,
 * and prove nothing. It names no currency.
 * Source: https://docs.ocrolus.com/reference (Book summary)
 */
export const ocrolusSummary: Format<'json'> = {
  name: 'Ocrolus',
  kind: 'json',
  recognises: ({ root }) => accountsOf(root).some((account) => namedIn(account).length > 0),
  read: ({ root }, settings) => ({
    statements: accountsOf(root).map((account) => statementOf(account, settings)),
    findings: [],
  }),
};
