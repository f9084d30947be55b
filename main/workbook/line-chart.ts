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
