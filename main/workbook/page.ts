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
  /** Lines at the top that stay in view and are repeated on every printed page. */
  readonly headerLines: number;
  /** How many columns are printed; null: all. */
  readonly printedColumns: number | null;
  readonly charts: readonly LineChart[];
}

export interface PageParts {
  readonly name: string;
  /** Cells in place: line 1 is the first. */
  readonly cells: CellObject[][];
  /** The range of the table that can be filtered, if there is one. */
  readonly filter?: string;
  readonly headerLines?: number;
  readonly printedColumns?: number;
  readonly charts?: readonly LineChart[];
}

/** Inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** A page from its cells. */
export function pageOf({ name, cells: given, filter, headerLines = 0, printedColumns, charts = [] }: PageParts): Page {
  const cells = given.length === 0 ? [[withLook(text(NO_STATEMENT), 'note')]] : given;
  const lastColumn = cells.reduce((widest, line) => Math.max(widest, line.length), 1) - 1;
  const used = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: cells.length - 1, c: lastColumn } });
  const widths = columnWidths(cells);
  const rows = rowHeights(cells, widths);
  const sheet: WorkSheet = { '!data': cells, '!ref': used, '!cols': widths, '!rows': rows, '!margins': MARGINS };
  if (filter !== undefined) sheet['!autofilter'] = { ref: filter };
  return { name, sheet, headerLines, printedColumns: printedColumns ?? null, charts };
}

/** A range of a sheet, as formulas and names write it. */
export const rangeOn = (sheet: string, range: string): string => `'${sheet.replaceAll("'", "''")}'!${range}`;
