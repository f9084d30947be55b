import type { Columns, Table } from './columns.ts';
import { dateIn } from './date-cells.ts';
import { type Cell, cellAt, type Grid, type GridRow, isBlank } from './grid.ts';
import { holdsMoney } from './money-cells.ts';

/** Rows and columns from which values without headings are taken for a table. */
const LEAST_ROWS = 2;
const LEAST_COLUMNS = 3;

const isDay = (cell: Cell): boolean => dateIn(cell, 'dmy') !== null || dateIn(cell, 'mdy') !== null;

const isAmount = (cell: Cell): boolean =>
  cell.text === '' || (holdsMoney(cell) && (cell.number !== null || /[.,]\d{2}\D*$/.test(cell.text)));

/** Columns all of whose cells fit. */
const columnsWhere = (rows: readonly GridRow[], width: number, fits: (cell: Cell) => boolean): number[] =>
  Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.every((row) => fits(cellAt(row, column))),
  );

const lettersIn = (rows: readonly GridRow[], column: number): number =>
  rows.reduce((sum, row) => sum + cellAt(row, column).text.replace(/[^\p{L}]/gu, '').length, 0);

/**
 * Tables that values without headings could be, the plainest first: days in one column, an amount in another, perhaps a
 * balance behind. Empty where they can be none.
 */
export function bareTables(grid: Grid): readonly Table[] {
  const rows = grid.rows.filter((row) => !isBlank(row));
  const width = rows[0]?.cells.length ?? 0;
  if (rows.length < LEAST_ROWS || width < LEAST_COLUMNS || rows.some(({ cells }) => cells.length !== width)) return [];
  const [date] = columnsWhere(rows, width, isDay);
  const money = columnsWhere(rows, width, isAmount).filter((column) =>
    rows.some((row) => cellAt(row, column).text !== ''),
  );
  const [description] = Array.from({ length: width }, (_, column) => column)
    .filter((column) => column !== date && !money.includes(column))
    .sort((a, b) => lettersIn(rows, b) - lettersIn(rows, a));
  if (date === undefined || description === undefined || lettersIn(rows, description) === 0) return [];
  const table = (part: Partial<Columns>): Table => ({
    heading: -1,
    isSaid: false,
    isTurned: null,
    rivals: [],
    columns: {
      date,
      descriptions: [description],
      amount: null,
      debit: null,
      credit: null,
      balance: null,
      direction: null,
      currency: null,
      account: null,
      status: null,
      ...part,
    },
  });
  const isFull = (column: number): boolean => rows.every((row) => cellAt(row, column).text !== '');
  const isNought = (column: number): boolean => rows.every((row) => !/[1-9]/.test(cellAt(row, column).text));
  const amounts = money.filter((column) => isFull(column) && !isNought(column));
  const single = amounts.map((amount) => table({ amount }));
  const withBalance = amounts.flatMap((amount) =>
    money.filter((balance) => balance !== amount).map((balance) => table({ amount, balance })),
  );
  return [...withBalance, ...single];
}
