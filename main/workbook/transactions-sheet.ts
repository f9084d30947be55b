import type { WorkSheet } from 'xlsx';
import { count, date, money, text } from './cells.ts';
import type { TransactionEntry } from './contents.ts';
import { letterOf, type Table, tableSheet } from './table.ts';

const SHEET = 'Transactions';
const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');

const TRANSACTIONS: Table<TransactionEntry> = [
  { header: 'Date', cell: ({ row }) => date(row.date) },
  { header: 'Account', cell: ({ statement }) => text(statement.account.label) },
  { header: 'Institution', cell: ({ statement }) => text(statement.account.account.institutionName) },
  { header: 'Description', cell: ({ row }) => text(row.description) },
  { header: 'Clean description', cell: ({ annotation }) => text(annotation?.descriptionClean ?? null) },
  { header: 'Merchant', cell: ({ annotation }) => text(annotation?.merchant?.name ?? null) },
  { header: 'Merchant group', cell: ({ annotation }) => text(annotation?.merchant?.groupId ?? null) },
  { header: 'Category', cell: ({ annotation }) => text(annotation?.category.label ?? null) },
  { header: 'Group', cell: ({ annotation }) => text(annotation?.category.group ?? null) },
  { header: 'Revenue', cell: (entry) => text(yesOrNo(entry.isRevenue)) },
  { header: 'Currency', cell: ({ statement }) => text(statement.account.account.currency) },
  { header: 'Amount', cell: ({ row, statement }) => money(row.amount, statement.account.account.currency) },
  { header: 'Balance', cell: ({ row, statement }) => money(row.balance, statement.account.account.currency) },
  { header: 'Duplicate', cell: ({ annotation }) => text(yesOrNo((annotation?.duplicateOfId ?? null) !== null)) },
  { header: 'File', cell: ({ statement }) => text(statement.file) },
  { header: 'Page', cell: ({ row }) => count(row.page) },
  { header: 'Verdict', cell: ({ statement }) => text(statement.statement.verdict) },
  { header: 'Account no.', cell: ({ statement }) => count(statement.account.number) },
  { header: 'Statement no.', cell: ({ statement }) => count(statement.number) },
  { header: 'Transaction id', cell: ({ row }) => text(row.id) },
];

/** Every transaction of every statement, duplicates included and marked, in posting order. */
export const transactionsSheet = (entries: readonly TransactionEntry[]): WorkSheet => tableSheet(TRANSACTIONS, entries);

/** A column of the Transactions sheet by its header, and what a row must hold there, as a formula writes it. */
export type Condition = readonly [header: string, criterion: string];

export const INFLOW: Condition = ['Amount', '">0"'];
export const OUTFLOW: Condition = ['Amount', '"<0"'];

/** Formulas over the Transactions sheet. */
export interface LiveFormulas {
  /** The sum of amounts of the rows that meet every condition. */
  readonly sum: (conditions: readonly Condition[]) => string;
  readonly count: (conditions: readonly Condition[]) => string;
}

/** @param rows how many transactions the sheet lists */
export function liveFormulas(rows: number): LiveFormulas {
  const last = Math.max(rows, 1) + 1;
  const range = (header: string): string => {
    const letter = letterOf(TRANSACTIONS, header);
    return `${SHEET}!$${letter}$2:$${letter}$${last}`;
  };
  const list = (conditions: readonly Condition[]): string =>
    conditions.map(([header, criterion]) => `${range(header)},${criterion}`).join(',');
  return {
    sum: (conditions) => `SUMIFS(${range('Amount')},${list(conditions)})`,
    count: (conditions) => `COUNTIFS(${list(conditions)})`,
  };
}
