import type { CellObject } from 'xlsx';
import * as XLSX from 'xlsx';
import { isUnprovenIn } from '../../shared/figures/summary-row.ts';
import { exponentOf } from '../../shared/money.ts';
import type { Calculations, SummaryRow } from '../summaries/index.ts';
import {
  computed,
  count,
  date,
  EMPTY,
  figure,
  MEAN_COUNT_FORMAT,
  marked,
  money,
  PERCENT_FORMAT,
  RATIO_FORMAT,
  text,
} from './cells.ts';
import type { Contents } from './contents.ts';
import { type FlowFormulas, flowFormulas } from './flow-formulas.ts';
import { withLook } from './looks.ts';
import { fullMonthCell, monthCell, NO_MONTH, totalMonthsCell } from './month-cell.ts';
import { monthConditions } from './month-conditions.ts';
import { type Page, pageOf } from './page.ts';
import { restsOnInPeriod } from './rests-on.ts';
import { type Block, note, sections } from './table.ts';
import { type LiveFormulas, liveFormulas } from './transactions-sheet.ts';

/** A month, the mean of months, or all of them; `row` is null for a month without data. */
interface SummaryColumn {
  readonly kind: 'month' | 'average' | 'total';
  readonly header: CellObject;
  readonly row: SummaryRow | null;
}

/** Where a cell stands, and what its formula needs to know. */
interface Place {
  readonly currency: string | null;
  readonly live: LiveFormulas;
  /** Whether means are over full months only. */
  readonly isOverFull: boolean;
  /** How many months there are; they stand from column B on. */
  readonly months: number;
  /** The letter of the column. */
  readonly letter: string;
  /** The line, that of the months, and that which says whether they are full. */
  readonly line: number;
  readonly monthLine: number;
  readonly fullLine: number;
}

/** A figure's name, how it is shown, and its formula over the transactions of a month where it is a sum or count. */
interface FigureLine {
  readonly name: string;
  readonly figure: NumberName;
  readonly value: (row: SummaryRow, currency: string | null) => CellObject;
  readonly formula?: keyof FlowFormulas;
  /** Decimals of its mean; absent: the mean is a ratio of means, and no formula. */
  readonly decimals?: (currency: string | null) => number;
}

type NumberName = {
  [Name in keyof SummaryRow]: SummaryRow[Name] extends number | null ? Name : never;
}[keyof SummaryRow];

const COUNT_DECIMALS = 2;

const moneyLine = (name: string, key: NumberName, formula?: keyof FlowFormulas): FigureLine => ({
  name,
  figure: key,
  value: (row, currency) => money(row[key], currency),
  decimals: exponentOf,
  ...(formula && { formula }),
});

const ratioLine = (name: string, key: NumberName, format: string): FigureLine => ({
  name,
  figure: key,
  value: (row) => figure(row[key], format),
});

/** A count has no places, a mean of counts has. */
const countLine = (name: string, key: NumberName, formula?: keyof FlowFormulas): FigureLine => ({
  name,
  figure: key,
  value: ({ [key]: value }) => (Number.isInteger(value) ? count(value) : figure(value, MEAN_COUNT_FORMAT)),
  decimals: () => COUNT_DECIMALS,
  ...(formula && { formula }),
});

const FIGURES: readonly (FigureLine | string)[] = [
  'What moved',
  moneyLine('Total deposits', 'totalDeposits', 'deposits'),
  countLine('Deposit count', 'noDeposits', 'depositCount'),
  moneyLine('Total withdrawals', 'totalWithdrawals', 'withdrawals'),
  countLine('Withdrawal count', 'noWithdrawals', 'withdrawalCount'),
  moneyLine('Total revenue', 'totalRevenue', 'revenue'),
  countLine('Revenue count', 'noRevenue', 'revenueCount'),
  moneyLine('Non-revenue', 'nonRevenue', 'nonRevenue'),
  moneyLine('Deposits a person must judge', 'inReview', 'inReview'),
  'Balances',
  moneyLine('Starting balance', 'startingBalance'),
  moneyLine('Ending balance', 'endingBalance'),
  moneyLine('Average balance', 'averageBalance'),
  moneyLine('Average balance on business days', 'businessDayAverageBalance'),
  ratioLine('Average balance to revenue', 'averageBalanceToRevenueRatio', RATIO_FORMAT),
  countLine('Low balance days', 'lowBalanceDays'),
  countLine('Negative balance days', 'negativeBalanceDays'),
  countLine('Overdraft transactions', 'noOverdraftTransactions'),
  'Advances and fees',
  moneyLine('MCA credits', 'mcaCredits', 'mcaCredits'),
  moneyLine('MCA debits', 'mcaDebits', 'mcaDebits'),
  moneyLine('Expected MCA debits', 'expectedMcaDebits'),
  ratioLine('Actual holdback %', 'actualHoldbackPercentage', PERCENT_FORMAT),
  ratioLine('Holdback %', 'holdbackPercentage', PERCENT_FORMAT),
  countLine('Overdraft fees', 'noOd'),
  countLine('NSF fees', 'noNsf'),
  countLine('Overdraft/NSF fees', 'noOdNsf'),
  countLine('Overdraft fees stated beyond the rows', 'additionalNoOd'),
  countLine('DD reversals', 'ddReversals', 'ddReversals'),
];

/** The bank statement summary by month, a block a currency. Sums and counts are live, and so are totals and means. */
export function summaryPage({ calculations, transactions, analysis }: Contents): Page {
  const live = liveFormulas(transactions.length);
  const isOverFull = analysis.settings.averagedPeriods === 'full';
  const blocks = sections(calculations.map((one) => [blockOf(one, live, isOverFull)]));
  const headerLines = calculations.length === 1 ? 1 : 0;
  return pageOf({ name: 'Summary by month', ...blocks, headerLines, labelColumns: 1 });
}

const blockOf =
  ({ currency, bankStatementSummary, months }: Calculations, live: LiveFormulas, isOverFull: boolean): Block =>
  (firstLine) => {
    const { average, total } = bankStatementSummary.byMonth;
    const columns: SummaryColumn[] = [
      ...months.map(({ month, row }) => ({ kind: 'month' as const, header: monthCell(month), row })),
      ...(average ? [{ kind: 'average' as const, header: text(averageName(isOverFull)), row: average }] : []),
      ...(total ? [{ kind: 'total' as const, header: text('Total'), row: total }] : []),
    ];
    const shared = { currency, live, isOverFull, months: months.length, monthLine: firstLine, fullLine: firstLine + 3 };
    const heading = headingOf(columns, currency ?? 'Currency not known');
    if (months.length === 0) return [...heading.slice(0, 1), ...note(NO_MONTH)(firstLine + 1)];
    return [
      ...heading,
      ...FIGURES.map((one, index) => figureCells(one, columns, shared, firstLine + heading.length + index)),
    ];
  };

const averageName = (isOverFull: boolean): string => (isOverFull ? 'Average of full months' : 'Average');

const headingOf = (columns: readonly SummaryColumn[], title: string): CellObject[][] => [
  [withLook(text(title), 'header'), ...columns.map(({ header }) => withLook(header, 'numberHeader'))],
  [text('From'), ...columns.map(({ row }) => date(row?.periodStart ?? null))],
  [text('To'), ...columns.map(({ row }) => date(row?.periodEnd ?? null))],
  [text('Full month'), ...columns.map((column) => fullCell(column, columns))],
  [text('Rests on'), ...columns.map(({ row }) => (row === null ? EMPTY : restsOnInPeriod(row)))],
];

function fullCell({ kind, row }: SummaryColumn, columns: readonly SummaryColumn[]): CellObject {
  switch (kind) {
    case 'month':
      return fullMonthCell(row);
    case 'average':
      return EMPTY;
    case 'total':
      return totalMonthsCell(columns.filter((column) => column.kind === 'month').map((column) => column.row));
  }
}

function figureCells(
  one: FigureLine | string,
  columns: readonly SummaryColumn[],
  shared: Omit<Place, 'letter' | 'line'>,
  line: number,
): CellObject[] {
  if (typeof one === 'string') return [withLook(text(one), 'label')];
  const cells = columns.map(({ kind, row }, index) => {
    if (row === null) return EMPTY;
    const value = marked(one.value(row, shared.currency), isUnprovenIn(row, one.figure));
    const formula = formulaOf(one, kind, { ...shared, line, letter: XLSX.utils.encode_col(index + 1) });
    return formula === null ? value : computed(value, formula);
  });
  return [text(one.name), ...cells];
}

function formulaOf({ formula, decimals }: FigureLine, kind: SummaryColumn['kind'], place: Place): string | null {
  const last = XLSX.utils.encode_col(place.months);
  const months = (line: number): string => `$B${line}:$${last}${line}`;
  if (kind === 'month')
    return formula
      ? flowFormulas(place.live, monthConditions(place.currency, `${place.letter}$${place.monthLine}`))[formula]
      : null;
  if (kind === 'total') return formula ? `SUM(${months(place.line)})` : null;
  if (!decimals) return null;
  const mean = place.isOverFull
    ? `AVERAGEIF(${months(place.fullLine)},1,${months(place.line)})`
    : `AVERAGE(${months(place.line)})`;
  return `ROUND(${mean},${decimals(place.currency)})`;
}
