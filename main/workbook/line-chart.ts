import type { Range } from 'xlsx';
import { groupBy } from '../../shared/group-by.ts';

/** One line of a chart, as ranges of cells: `'Daily balances'!$B$2:$B$32`. */
export interface ChartLine {
  /** The cell that holds its name. */
  readonly name: string;
  readonly values: string;
}

/** A line chart over days, which reads its values from cells. */
export interface LineChart {
  readonly title: string;
  /** The range of the days. */
  readonly days: string;
  readonly lines: readonly ChartLine[];
  /** A number format. */
  readonly format: string;
  /** Where its upper left corner stands, counted from 0. */
  readonly column: number;
  readonly row: number;
}

/** The room of a chart, in columns of the width that empty ones have and lines of the sheet. */
export const CHART_COLUMNS = 12;
export const CHART_LINES = 24;

/** Rows of charts that a page holds when two stand side by side. */
const ROWS_ON_PAGE = 2;

/** The cells that charts cover, counted from 0, both ends included: as many areas as they need pages, so that none is cut. */
export function chartAreas(charts: readonly LineChart[]): Range[] {
  const rows = [...new Set(charts.map(({ row }) => row))].sort((a, b) => a - b);
  return [...groupBy(charts, ({ row }) => Math.floor(rows.indexOf(row) / ROWS_ON_PAGE)).values()].map(areaOf);
}

const areaOf = (charts: readonly LineChart[]): Range => ({
  s: { c: Math.min(...charts.map(({ column }) => column)), r: Math.min(...charts.map(({ row }) => row)) },
  e: {
    c: Math.max(...charts.map(({ column }) => column)) + CHART_COLUMNS,
    r: Math.max(...charts.map(({ row }) => row)) + CHART_LINES,
  },
});
