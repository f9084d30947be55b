import { contentId } from '../../shared/ids.ts';
import type { Account, AccountType, Statement, Transaction } from '../../shared/model/index.ts';

/** A row as a test writes it: date, amount in minor units, description and, where it matters, the id. */
export type RowSketch = readonly [date: string, amount: number, description: string, id?: string];

export interface StatementSketch {
  readonly document: string;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly rows: readonly RowSketch[];
}

export interface AccountSketch {
  readonly name: string;
  readonly type?: AccountType;
  readonly number?: string | null;
  readonly currency?: string;
  readonly statements: readonly StatementSketch[];
}

export function account({
  name,
  type = 'checking',
  number = null,
  currency = 'USD',
  statements,
}: AccountSketch): Account {
  return {
    id: contentId('dso', name),
    institutionName: 'Example Bank',
    number,
    name,
    type,
    ownerName: 'Acme LLC',
    currency,
    statements: statements.map((sketch, index) => statement(sketch, name, type, number, currency, index)),
  };
}

/** One account with one statement of these rows. */
export const accountOf = (name: string, rows: readonly RowSketch[], rest: Partial<AccountSketch> = {}): Account =>
  account({ name, ...rest, statements: [{ document: `document-${name}`, rows }] });

function statement(
  { document, start = null, end = null, rows }: StatementSketch,
  name: string,
  type: AccountType,
  number: string | null,
  currency: string,
  index: number,
): Statement {
  return {
    id: contentId('dso', document, name, index),
    documentId: document,
    institutionName: 'Example Bank',
    currency,
    startDate: start,
    endDate: end,
    account: { number, name, type, ownerName: 'Acme LLC' },
    openingBalance: null,
    closingBalance: null,
    printedTotals: { deposits: null, withdrawals: null, depositCount: null, withdrawalCount: null },
    verdict: 'unproven',
    findings: [],
    transactions: rows.map((row, place) => transaction(row, `${document}|${name}|${index}|${place}`)),
  };
}

const transaction = ([date, amount, description, id]: RowSketch, name: string): Transaction => ({
  id: id ?? contentId('txn', name),
  date,
  description,
  amount,
  balance: null,
  page: 1,
  bounds: { xMin: 0, xMax: 1, yMin: 0, yMax: 1 },
  source: 'text',
  derived: [],
});
