import type { CellObject, ColInfo, WorkSheet } from 'xlsx';
import * as XLSX from 'xlsx';
import { text } from './cells.ts';

export interface Column<Row> {
  readonly header: string;
  /** @param line the row's number on the sheet, as formulas name it */
  readonly cell: (row: Row, line: number) => CellObject;
}

/** What one row of a sheet holds, column by column. */
export type Table<Row> = readonly Column<Row>[];

/** Excel's limit, the header included. */
const MOST_ROWS = 1_048_576;
const NARROWEST = 6;
const WIDEST = 60;
/** Room beside a header for the filter's arrow, and beside a value for air. */
const HEADER_ROOM = 4;
const VALUE_ROOM = 2;

/** The letter of the column with this header, as formulas name it. */
export function letterOf<Row>(table: Table<Row>, header: string): string {
  const index = table.findIndex((column) => column.header === header);
  if (index < 0) throw new RangeError(`No column is called ${header}`);
  return XLSX.utils.encode_col(index);
}

/** A table as cells: its header, then a line for each row, with the header on sheet line `headerLine`. */
export function tableCells<Row>(table: Table<Row>, rows: readonly Row[], headerLine: number): CellObject[][] {
  if (headerLine + rows.length > MOST_ROWS) {
    throw new RangeError(`A sheet holds at most ${MOST_ROWS} rows; export fewer statements at once.`);
  }
  const cells = [table.map((column) => text(column.header))];
  for (const [index, row] of rows.entries()) {
    const line = headerLine + 1 + index;
    cells.push(table.map((column) => column.cell(row, line)));
  }
  return cells;
}

/** The range of a table with its header, for the filter: `A1:R101`. */
export const tableRange = (columns: number, rows: number, headerLine: number): string =>
  XLSX.utils.encode_range({ s: { r: headerLine - 1, c: 0 }, e: { r: headerLine - 1 + rows, c: columns - 1 } });

/** A sheet that is one table from its first line. */
export function tableSheet<Row>(table: Table<Row>, rows: readonly Row[]): WorkSheet {
  const cells = tableCells(table, rows, 1);
  return sheetOf(cells, tableRange(table.length, rows.length, 1), columnWidths(cells));
}

/** A sheet from cells that stand in place: line 1 is the first. */
export function sheetOf(cells: CellObject[][], filter: string | null, widths: ColInfo[]): WorkSheet {
  const lastColumn = cells.reduce((widest, line) => Math.max(widest, line.length), 1) - 1;
  const used = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(cells.length, 1) - 1, c: lastColumn } });
  const sheet: WorkSheet = { '!data': cells, '!ref': used, '!cols': widths };
  if (filter !== null) sheet['!autofilter'] = { ref: filter };
  return sheet;
}

/** Widths in characters that show every value whole, up to a limit; the first line is the header. */
export function columnWidths(cells: readonly (readonly CellObject[])[]): ColInfo[] {
  const [header = [], ...lines] = cells;
  const longest = header.map((cell) => lengthOf(cell) + HEADER_ROOM);
  for (const line of lines) {
    for (let column = 0; column < line.length; column += 1) {
      const cell = line[column];
      const length = cell === undefined ? 0 : lengthOf(cell) + VALUE_ROOM;
      if (length > (longest[column] ?? 0)) longest[column] = length;
    }
  }
  return longest.map((length) => ({ wch: Math.min(WIDEST, Math.max(NARROWEST, length)) }));
}

function lengthOf({ t, v, z }: CellObject): number {
  if (typeof v === 'string') return v.length;
  return t === 'n' && typeof v === 'number' ? numberLength(v, String(z ?? '')) : 0;
}

/** Characters of a number as shown: a date as long as its format, else digits, separators, decimals and sign. */
function numberLength(value: number, format: string): number {
  if (format.startsWith('y')) return format.length;
  const point = format.indexOf('.');
  const whole = Math.abs(value) < 1 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
  return whole + Math.floor((whole - 1) / 3) + (point < 0 ? 0 : format.length - point) + (value < 0 ? 1 : 0);
}
