import type { CellObject, WorkSheet } from 'xlsx';
import * as XLSX from 'xlsx';
import { text } from './cells.ts';
import { columnWidths } from './column-widths.ts';
import type { LineChart } from './line-chart.ts';
import { withLook } from './looks.ts';
import { NO_STATEMENT } from './nothing-read.ts';
import { rowHeights } from './row-heights.ts';

/** A sheet, and what the finishing step adds to it. */
export interface Page {
  readonly name: string;
  readonly sheet: WorkSheet;
  /** Lines at the top, and columns at the left, that stay in view and are repeated on every printed page. */
  readonly headerLines: number;
  readonly labelColumns: number;
  /** How many columns are printed; null: all. */
  readonly printedColumns: number | null;
  /** The line that is repeated on every printed page after its own, where that is none of the lines at the top. */
  readonly repeatedLine: number | null;
  /** Lines that begin a printed page. */
  readonly pageStarts: readonly number[];
  /** Whether lines are printed with their numbers, because other sheets lead to them. */
  readonly isNumbered: boolean;
  /** Over how many pages its columns are printed. */
  readonly pagesWide: number;
  /** Charts are printed on pages of their own. */
  readonly charts: readonly LineChart[];
}

export interface PageParts {
  readonly name: string;
  /** Cells in place: line 1 is the first. */
  readonly cells: CellObject[][];
  /** The range of the table that can be filtered, if there is one. */
  readonly filter?: string;
  readonly headerLines?: number;
  readonly labelColumns?: number;
  readonly printedColumns?: number;
  readonly repeatedLine?: number;
  readonly pageStarts?: readonly number[];
  readonly isNumbered?: boolean;
  readonly charts?: readonly LineChart[];
}

/** Inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** Characters beyond which columns go on to a further page: on one they would be too small to read. */
const PAGE_WIDTH = 320;

/** A page from its cells. */
export function pageOf(parts: PageParts): Page {
  const { name, cells: given, filter, headerLines = 0, labelColumns = 0, printedColumns = null } = parts;
  const { repeatedLine = null, pageStarts = [], isNumbered = false, charts = [] } = parts;
  const cells = given.length === 0 ? [[withLook(text(NO_STATEMENT), 'note')]] : given;
  const lastColumn = cells.reduce((widest, line) => Math.max(widest, line.length), 1) - 1;
  const used = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: cells.length - 1, c: lastColumn } });
  const widths = columnWidths(cells);
  const rows = rowHeights(cells, widths);
  const sheet: WorkSheet = { '!data': cells, '!ref': used, '!cols': widths, '!rows': rows, '!margins': MARGINS };
  if (filter !== undefined) sheet['!autofilter'] = { ref: filter };
  const printed = widths.slice(0, printedColumns ?? widths.length);
  const pagesWide = Math.ceil(printed.reduce((sum, { wch = 0 }) => sum + wch, 1) / PAGE_WIDTH);
  return {
    name,
    sheet,
    headerLines,
    labelColumns,
    printedColumns,
    repeatedLine,
    pageStarts,
    isNumbered,
    pagesWide,
    charts,
  };
}

/** A range of a sheet, as formulas and names write it. */
export const rangeOn = (sheet: string, range: string): string => `'${sheet.replaceAll("'", "''")}'!${range}`;
