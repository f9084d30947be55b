import type { CellObject } from 'xlsx';
import { saidInWords } from '../../shared/corrections/said-in-words.ts';
import type { Rectangle } from '../../shared/model/index.ts';
import { revenueFormula } from './categories-sheet.ts';
import { computed, count, date, flag, money, pageCell, text } from './cells.ts';
import type { Contents, TransactionEntry } from './contents.ts';
import { withLook } from './looks.ts';
import { noTransaction } from './nothing-read.ts';
import type { Page } from './page.ts';
import { verdictCell } from './rests-on.ts';
import { letterOf, type Table, tablePage } from './table.ts';

const SHEET = 'Transactions';

const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');

/** What a person reads of a transaction, and where it stands. */
const PRINTED: Table<TransactionEntry> = [
  { header: 'Date', cell: ({ row }) => date(row.date) },
  { header: 'Account', cell: ({ statement }) => text(statement.account.label) },
  { header: 'Description', cell: ({ row }) => text(row.description) },
  { header: 'Merchant', cell: ({ annotation }) => text(annotation?.merchant?.name ?? null) },
  { header: 'Category', cell: ({ annotation }) => text(annotation?.category.label ?? null) },
  { header: 'Revenue', cell: (entry, line) => revenueCell(entry, line) },
  { header: 'Amount', cell: ({ row, statement }) => money(row.amount, statement.account.account.currency) },
  { header: 'Balance', cell: ({ row, statement }) => money(row.balance, statement.account.account.currency) },
  { header: 'Currency', cell: ({ statement }) => text(statement.account.account.currency) },
  { header: 'Verdict', cell: ({ statement }) => verdictCell(statement.statement.verdict) },
  { header: 'Duplicate', cell: ({ isDuplicate }) => text(yesOrNo(isDuplicate)) },
  {
    header: 'Read by a person',
    cell: ({ row, statement }) => text(saidInWords(row.asRead, statement.account.account.currency)),
  },
  { header: 'File', cell: ({ statement }) => text(statement.file) },
  { header: 'Page', cell: ({ row }) => pageCell(row) },
  { header: 'Rectangle', cell: ({ row }) => text(row.bounds && rectangleText(row.bounds)) },
];

/** What serves formulas, filters and other programs. */
const UNPRINTED: Table<TransactionEntry> = [
  { header: 'Institution', cell: ({ statement }) => text(statement.account.account.institutionName) },
  { header: 'Clean description', cell: ({ annotation }) => text(annotation?.descriptionClean ?? null) },
  { header: 'Merchant group', cell: ({ annotation }) => text(annotation?.merchant?.groupId ?? null) },
  { header: 'Counterparty', cell: ({ annotation }) => text(annotation?.counterparty ?? null) },
  {
    header: 'A person must say',
    cell: ({ annotation }) => flag(annotation?.revenue?.verdict === 'review'),
  },
  { header: 'Counterparty no.', cell: ({ partyNumber }) => count(partyNumber) },
  { header: 'In company figures', cell: (entry) => flag(!entry.isDuplicate && entry.statement.account.isEnabled) },
  { header: 'Account no.', cell: ({ statement }) => count(statement.account.number) },
  { header: 'Statement no.', cell: ({ statement }) => count(statement.number) },
  { header: 'Transaction id', cell: ({ row }) => text(row.id) },
];

const TRANSACTIONS: Table<TransactionEntry> = [...PRINTED, ...UNPRINTED];
const [AMOUNT, CATEGORY, REVENUE] = ['Amount', 'Category', 'Revenue'].map((header) => letterOf(TRANSACTIONS, header));

/** Every transaction of every statement, duplicates included and marked, in posting order. */
export const transactionsPage = (contents: Contents): Page =>
  tablePage(SHEET, TRANSACTIONS, contents.transactions, {
    none: noTransaction(contents),
    printedColumns: PRINTED.length,
    isNumbered: true,
  });

/** Live where the category decides; a plain value where a person or another rule said otherwise of this row. */
function revenueCell({ isRevenue, isRevenueByCategory }: TransactionEntry, line: number): CellObject {
  const cell = flag(isRevenue);
  return isRevenue === isRevenueByCategory
    ? computed(cell, revenueFormula(`${AMOUNT}${line}`, `${CATEGORY}${line}`))
    : cell;
}

/** Left, top, right and bottom in points from the upper left corner of the page. */
const rectangleText = ({ xMin, yMin, xMax, yMax }: Rectangle): string =>
  `${Math.round(xMin)}, ${Math.round(yMin)} – ${Math.round(xMax)}, ${Math.round(yMax)}`;

/** A cell that leads to a transaction and shows its line. */
export const linkTo = ({ line }: TransactionEntry): CellObject =>
  withLook(computed(count(line), `HYPERLINK("#${SHEET}!A${line}",${line})`), 'link');

/** The amount of a transaction as it stands on its sheet. */
export const amountOf = ({ line, row, statement }: TransactionEntry): CellObject =>
  computed(money(row.amount, statement.account.account.currency), `${SHEET}!${AMOUNT}${line}`);

/** Whether a transaction counts as revenue now, whatever a reader has changed. */
export const revenueNow = ({ line, isRevenue }: TransactionEntry): CellObject =>
  computed(flag(isRevenue), `${SHEET}!${REVENUE}${line}`);

/** A column of the Transactions sheet by its header, and what a row must hold there, as a formula writes it. */
export type Condition = readonly [header: string, criterion: string];

export const INFLOW: Condition = ['Amount', '">0"'];
export const OUTFLOW: Condition = ['Amount', '"<0"'];
export const IS_REVENUE: Condition = ['Revenue', '1'];
export const NOT_REVENUE: Condition = ['Revenue', '0'];
/** Whether they are revenue, a person must say. */
export const FOR_REVIEW: Condition = ['A person must say', '1'];
/** Of one account's figures. */
export const COUNTED: Condition = ['Duplicate', '"no"'];
/** Of the company's figures. */
export const IN_COMPANY: Condition = ['In company figures', '1'];

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

/** A criterion that matches this text and no other: `*`, `?` and `~` are wildcards to a formula, a quote ends it. */
export const exactly = (text: string): string => `"=${text.replace(/[~*?]/g, '~$&').replaceAll('"', '""')}"`;
