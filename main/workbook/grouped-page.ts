import { date, ordinal, pageCell, text } from './cells.ts';
import type { TransactionEntry } from './contents.ts';
import { type Page, pageOf } from './page.ts';
import { verdictCell } from './rests-on.ts';
import { type Block, letterOf, stacked, type Table, titledTable } from './table.ts';
import { amountOf, linkTo } from './transactions-sheet.ts';

/** Some transactions, and what they have in common. */
export interface Group<Common> {
  readonly common: Common;
  readonly entries: readonly TransactionEntry[];
}

/** A group as its line shows it. */
export interface GroupRow<Common> extends Group<Common> {
  /** 1 for the first. */
  readonly number: number;
  /** The cells of the amounts of its transactions; null for a group without any. */
  readonly amounts: string | null;
}

interface DetailRow {
  readonly number: number;
  readonly entry: TransactionEntry;
}

const DETAILS: Table<DetailRow> = [
  { header: 'No.', cell: ({ number }) => ordinal(number) },
  { header: 'Line', cell: ({ entry }) => linkTo(entry) },
  { header: 'Date', cell: ({ entry }) => date(entry.row.date) },
  { header: 'Account', cell: ({ entry }) => text(entry.statement.account.label) },
  { header: 'Amount', cell: ({ entry }) => amountOf(entry) },
  { header: 'Currency', cell: ({ entry }) => text(entry.statement.account.account.currency) },
  { header: 'Verdict', cell: ({ entry }) => verdictCell(entry.statement.statement.verdict) },
  { header: 'Page', cell: ({ entry }) => pageCell(entry.row) },
  { header: 'Description', cell: ({ entry }) => text(entry.row.description) },
];
const NO_DETAILS = 'None of them has a transaction in the accounts that count.';
const AMOUNT = letterOf(DETAILS, 'Amount');

export interface GroupedPage<Common> {
  readonly name: string;
  readonly title: string;
  readonly table: Table<GroupRow<Common>>;
  readonly groups: readonly Group<Common>[];
  /** Why there are no groups, where there are none: one sentence. */
  readonly none: string;
  /** What stands between the groups and their transactions. */
  readonly between?: readonly Block[];
}

/** A page of groups, and below it the transactions of each, so that a group's figures can be formulas over their cells. */
export function groupedPage<Common>({ name, title, table, groups, none, between = [] }: GroupedPage<Common>): Page {
  const details = groups.flatMap(({ entries }, index) => entries.map((entry) => ({ number: index + 1, entry })));
  const blocks = (rows: readonly GroupRow<Common>[]): Block[] => [
    titledTable(title, table, rows, none),
    ...between,
    ...(groups.length === 0 ? [] : [titledTable('Their transactions', DETAILS, details, NO_DETAILS)]),
  ];
  // How many lines stand above the details depends on how many groups there are, and not on what their lines hold.
  const above = stacked(blocks(rowsOf(groups, 1))).length - details.length;
  const header = groups.length === 0 ? {} : { repeatedLine: above };
  return pageOf({ name, cells: stacked(blocks(rowsOf(groups, above + 1))), ...header });
}

/** @param firstLine of the details */
function rowsOf<Common>(groups: readonly Group<Common>[], firstLine: number): GroupRow<Common>[] {
  let next = firstLine;
  return groups.map((group, index) => {
    const first = next;
    next += group.entries.length;
    const amounts = next === first ? null : `${AMOUNT}${first}:${AMOUNT}${next - 1}`;
    return { ...group, number: index + 1, amounts };
  });
}
