import * as XLSX from 'xlsx';
import { addDays, daysBetween, type PlainDate } from '../../shared/dates.ts';
import { groupBy } from '../../shared/group-by.ts';
import { date, EMPTY, marked, money, moneyFormat } from './cells.ts';
import type { AccountEntry, Contents } from './contents.ts';
import { CHART_COLUMNS, CHART_LINES, type LineChart } from './line-chart.ts';
import { NO_STATEMENT } from './nothing-read.ts';
import { type Page, rangeOn } from './page.ts';
import { type Column, type Table, tablePage } from './table.ts';

const SHEET = 'Daily balances';
const CHARTS_ABREAST = 2;
/** Days without a balance that are listed one by one: two months. */
const LONGEST_LISTED = 62;

/** What each account held at the end of a day: minor units by the number of the account. */
interface BalanceDay {
  readonly date: PlainDate;
  readonly balances: ReadonlyMap<number, number>;
}

/** The balance of every account at the end of every day, and a chart of them for each currency. */
export function balancesPage({ accounts }: Contents): Page {
  const days = daysOf(accounts);
  const table: Table<BalanceDay> = [{ header: 'Date', cell: (day) => date(day.date) }, ...accounts.map(columnOf)];
  return tablePage(SHEET, table, days, {
    none: accounts.length === 0 ? NO_STATEMENT : 'No balance of any day is known: the statements print none.',
    charts: chartsOf(accounts, days),
  });
}

/**
 * Every day from the first known balance to the last: a day without one is an empty line, and a gap in the chart. Of a long
 * stretch without any only the first and the last day are listed, or a few old statements would fill pages with dates.
 */
function daysOf(accounts: readonly AccountEntry[]): BalanceDay[] {
  const days = new Map<PlainDate, Map<number, number>>();
  for (const { number, days: own } of accounts) {
    for (const { date: day, balance } of own) {
      const balances = days.get(day) ?? new Map<number, number>();
      days.set(day, balances.set(number, balance));
    }
  }
  const known = [...days.keys()].sort();
  return known.flatMap((day, at) => [
    ...unknownBefore(day, known[at - 1] ?? null).map((date) => ({ date, balances: new Map() })),
    { date: day, balances: days.get(day) ?? new Map() },
  ]);
}

/** The days to list between two with a known balance. */
function unknownBefore(day: PlainDate, before: PlainDate | null): PlainDate[] {
  const missing = before === null ? 0 : daysBetween(before, day) - 1;
  if (before === null || missing === 0) return [];
  return missing > LONGEST_LISTED
    ? [addDays(before, 1), addDays(day, -1)]
    : Array.from({ length: missing }, (_, place) => addDays(before, place + 1));
}

const columnOf = ({ number, label, account, summary }: AccountEntry): Column<BalanceDay> => ({
  header: `${label}${account.currency === null ? '' : ` (${account.currency})`}`,
  cell: ({ balances }) => {
    const balance = balances.get(number);
    return balance === undefined ? EMPTY : marked(money(balance, account.currency), summary.balancesIncludeUnproven);
  },
});

/**
 * One chart a currency of which balances are known, over the days on which they are, at the right of the table. Two stand
 * side by side: a page is as wide as the sheet, so that charts below each other alone would be cut at its end.
 */
const chartsOf = (accounts: readonly AccountEntry[], days: readonly BalanceDay[]): LineChart[] =>
  [
    ...groupBy(
      accounts.filter((account) => account.days.length > 0),
      ({ account }) => account.currency,
    ),
  ].map(([currency, own], index) => {
    const isOwn = ({ balances }: BalanceDay): boolean => own.some(({ number }) => balances.has(number));
    const lines = { first: days.findIndex(isOwn) + 2, last: days.findLastIndex(isOwn) + 2 };
    return {
      title: `Balance at the end of each day${currency === null ? '' : `, ${currency}`}`,
      days: columnRange(0, lines),
      lines: own.map(({ number }) => ({
        name: rangeOn(SHEET, `$${XLSX.utils.encode_col(number)}$1`),
        values: columnRange(number, lines),
      })),
      format: moneyFormat(currency),
      column: accounts.length + 2 + (index % CHARTS_ABREAST) * (CHART_COLUMNS + 1),
      row: 1 + Math.floor(index / CHARTS_ABREAST) * (CHART_LINES + 2),
    };
  });

/** @param lines of the sheet, both included */
const columnRange = (column: number, { first, last }: { readonly first: number; readonly last: number }): string => {
  const letter = XLSX.utils.encode_col(column);
  return rangeOn(SHEET, `$${letter}$${first}:$${letter}$${last}`);
};
