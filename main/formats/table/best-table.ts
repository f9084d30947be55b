import { fold } from '../../statements/index.ts';
import { onlyCurrency } from '../feed.ts';
import type { FormatSettings } from '../given.ts';
import { bareTables } from './bare-table.ts';
import { moneyColumns, type Table } from './columns.ts';
import { orderOfDates } from './date-cells.ts';
import { cellAt, type Grid, type GridRow, isBlank } from './grid.ts';
import { directionNamed, tableUnderHeadings } from './headed-table.ts';
import { currencyIn, currencyOfText, decimalOf, minorIn } from './money-cells.ts';
import { namedCurrency } from './named-currency.ts';
import { tableAsSaid } from './said-table.ts';
import { withoutSubtotals } from './subtotals.ts';
import { isEntry, lacksAmount, rowOf, type Style, type TableRow } from './table-row.ts';
import { linksOf, type Turn, turnedBy, turnOf } from './turn.ts';
import { UNBOOKED_TITLE } from './vocabulary.ts';

/** A table with its rows, and how they were read. */
export interface ReadTable {
  readonly table: Table;
  readonly style: Style;
  readonly rows: readonly TableRow[];
  /** Where rows of a day stand that have no amount. */
  readonly amountless: readonly string[];
  readonly turn: Turn;
  readonly links: number;
}

/** Which sign money out has where it is told to be money out: that of most of its amounts. */
function debitSignOf(
  body: readonly GridRow[],
  { columns }: Table,
  minor: (row: GridRow, column: number) => number,
): 1 | -1 {
  const { debit, amount, direction } = columns;
  const column = debit ?? (direction === null ? null : amount);
  if (column === null) return 1;
  const isOut = (row: GridRow): boolean => debit !== null || directionNamed(cellAt(row, direction).text) === -1;
  const signs = body.map((row) => (isOut(row) ? Math.sign(minor(row, column)) : 0));
  return signs.reduce((sum, sign) => sum + sign, 0) < 0 ? -1 : 1;
}

function styleOf(grid: Grid, table: Table, body: readonly GridRow[], settings: FormatSettings): Style {
  const { columns } = table;
  const told = new Set(body.map((row) => cellAt(row, columns.currency).text).filter((text) => text !== ''));
  const amounts = moneyColumns(table).flatMap((column) => body.map((row) => cellAt(row, column)));
  const currency =
    onlyCurrency([...told].map(currencyOfText)) ??
    namedCurrency(grid, table) ??
    onlyCurrency(amounts.map(currencyIn)) ??
    settings.currency;
  const decimals = decimalOf(amounts, currency);
  return {
    currency,
    isMixed: told.size > 1,
    debitSign: debitSignOf(body, table, (row, column) => minorIn(cellAt(row, column), decimals.decimal, currency) ?? 0),
    dates: orderOfDates(
      body.map((row) => cellAt(row, columns.date)),
      currency,
      settings.dateOrder,
    ),
    decimals,
    width: (grid.rows[table.heading] ?? body[0])?.cells.length ?? 0,
  };
}

/** A single text in a row of its own, which speaks of the rows below it. */
function titleOf({ cells }: GridRow): string | null {
  const texts = cells.filter(({ text }) => text !== '');
  const [only] = texts;
  return only && texts.length === 1 && only.number === null && only.date === null ? fold(only.text) : null;
}

/** Rows, of which those below a title that speaks of what is not booked are not booked, up to the next title. */
function rowsUnderTitles(grid: Grid, table: Table, style: Style): readonly TableRow[] {
  let isPending = false;
  return grid.rows.flatMap((row, at) => {
    const title = titleOf(row);
    if (title !== null) isPending = UNBOOKED_TITLE.test(title);
    if (at <= table.heading || isBlank(row) || !isEntry(row, table, style)) return [];
    const read = rowOf(row, table, style);
    return [isPending ? { ...read, isBooked: false } : read];
  });
}

function readWith(grid: Grid, table: Table, settings: FormatSettings): ReadTable {
  const body = grid.rows.slice(table.heading + 1).filter((row) => !isBlank(row));
  const style = styleOf(grid, table, body, settings);
  const rows = withoutSubtotals(rowsUnderTitles(grid, table, style));
  const amountless = body.filter((row) => lacksAmount(row, table, style)).map(({ inFile }) => inFile);
  const turn = turnOf(rows, table);
  const turned = turnedBy(rows, turn);
  return { table, style, rows: turned, amountless, turn, links: linksOf(turned) };
}

/** Tables that differ in which of the columns headed alike holds the amounts. */
const withRivals = (table: Table): readonly Table[] => [
  table,
  ...table.rivals.map((amount) => ({ ...table, columns: { ...table.columns, amount } })),
];

/** The table in a grid with its rows: as a person said, by its headings, else as its values allow; null where there is none. */
export function bestTable(grid: Grid, settings: FormatSettings): ReadTable | null {
  const headed = settings.columns ? tableAsSaid(grid, settings.columns) : tableUnderHeadings(grid);
  const tables = headed ? withRivals(headed) : bareTables(grid);
  const read = tables.map((table) => readWith(grid, table, settings));
  const proving = headed ? read : read.filter(({ table, links }) => table.columns.balance === null || links > 0);
  return proving.toSorted((a, b) => b.links - a.links)[0] ?? null;
}

/** Whether a grid holds a table of transactions: days and amounts under headings that say so, or in every row. */
export const holdsTable = (grid: Grid): boolean => tableUnderHeadings(grid) !== null || bareTables(grid).length > 0;
