import type { CellObject } from 'xlsx';
import * as XLSX from 'xlsx';
import { EMPTY, text } from './cells.ts';
import { lookOf, withLook } from './looks.ts';
import { type Page, type PageParts, pageOf } from './page.ts';

export interface Column<Row> {
  readonly header: string;
  /** @param line the row's number on the sheet, as formulas name it */
  readonly cell: (row: Row, line: number) => CellObject;
}

/** What one row of a sheet holds, column by column. */
export type Table<Row> = readonly Column<Row>[];

/** Excel's limit, the header included. */
const MOST_ROWS = 1_048_576;

/** The letter of the column with this header, as formulas name it. */
export function letterOf<Row>(table: Table<Row>, header: string): string {
  const index = table.findIndex((column) => column.header === header);
  if (index < 0) throw new RangeError(`No column is called ${header}`);
  return XLSX.utils.encode_col(index);
}

/** A table as cells: its header, then a line for each row, with the header on sheet line `headerLine`. */
function tableCells<Row>(table: Table<Row>, rows: readonly Row[], headerLine: number): CellObject[][] {
  if (headerLine + rows.length > MOST_ROWS) {
    throw new RangeError(`A sheet holds at most ${MOST_ROWS} rows; export fewer statements at once.`);
  }
  const lines = rows.map((row, index) => table.map((column) => column.cell(row, headerLine + 1 + index)));
  return [table.map(({ header }, column) => headerCell(header, firstIn(lines, column))), ...lines];
}

/** The first cell of a column that holds anything. */
const firstIn = (lines: readonly (readonly CellObject[])[], column: number): CellObject | undefined =>
  lines.find((line) => line[column]?.v !== undefined)?.[column];

/** A header stands on the side on which the values below it stand. */
const headerCell = (header: string, below: CellObject | undefined): CellObject =>
  withLook(text(header), below?.t === 'n' && lookOf(String(below.z)) !== 'fact' ? 'numberHeader' : 'header');

/** A line in the columns of a table with only these cells, by their headers. */
export const tableLine = <Row>(table: Table<Row>, cells: Readonly<Record<string, CellObject>>): CellObject[] =>
  table.map(({ header }) => cells[header] ?? EMPTY);

/** The range of a table with its header, for the filter: `A1:R101`. */
const tableRange = (columns: number, rows: number, headerLine: number): string =>
  XLSX.utils.encode_range({ s: { r: headerLine - 1, c: 0 }, e: { r: headerLine - 1 + rows, c: columns - 1 } });

interface TablePageParts extends Pick<PageParts, 'charts' | 'printedColumns' | 'isNumbered'> {
  /** Why there are no rows, where there are none: one sentence. */
  readonly none: string;
  readonly after?: CellObject[][];
}

/** A page that is one table from its first line, with lines such as totals after it. */
export function tablePage<Row>(
  name: string,
  table: Table<Row>,
  rows: readonly Row[],
  { none, after = [], ...parts }: TablePageParts,
): Page {
  const cells = [...tableCells(table, rows, 1), ...(rows.length === 0 ? [noteLine(none)] : []), ...after];
  return pageOf({ name, cells, filter: tableRange(table.length, rows.length, 1), headerLines: 1, ...parts });
}

/** A line of one sentence, which flows over the empty cells beside it. */
const noteLine = (sentence: string): CellObject[] => [withLook(text(sentence), 'note')];

/** The same as a block. */
export const note =
  (sentence: string): Block =>
  () => [noteLine(sentence)];

/** Cells that know on which line of the sheet they begin. */
export type Block = (firstLine: number) => CellObject[][];

/**
 * A table under a title of its own, for pages that hold several.
 *
 * @param none why there are no rows, where there are none: one sentence, which then stands for the table
 */
export const titledTable =
  <Row>(title: string, table: Table<Row>, rows: readonly Row[], none: string): Block =>
  (firstLine) => [
    [withLook(text(title), 'heading')],
    ...(rows.length === 0 ? [noteLine(none)] : tableCells(table, rows, firstLine + 1)),
  ];

/** Blocks one below the other, an empty line between them. */
export const stacked = (blocks: readonly Block[]): CellObject[][] => sections([blocks]).cells;

/** The same below a sentence about all of them, which stands on the first page; nothing where there is nothing to say it of. */
export const notedSections = (sentence: string, [first, ...others]: readonly (readonly Block[])[]): Sections =>
  first === undefined ? sections([]) : sections([[note(sentence), ...first], ...others]);

type Sections = Required<Pick<PageParts, 'cells' | 'pageStarts'>>;

/** Stacks of blocks one below the other, such as one a currency, each of which begins on a page of its own in print. */
export function sections(stacks: readonly (readonly Block[])[]): Sections {
  const cells: CellObject[][] = [];
  const pageStarts: number[] = [];
  for (const stack of stacks) {
    if (cells.length > 0) pageStarts.push(cells.length + 2);
    for (const block of stack) {
      if (cells.length > 0) cells.push([]);
      cells.push(...block(cells.length + 1));
    }
  }
  return { cells, pageStarts };
}
