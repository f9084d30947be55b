import { fold, type GivenRow } from '../../statements/index.ts';
import { amountIn, onlyCurrency } from '../feed.ts';
import { describe } from '../given.ts';
import type { Columns, Table } from './columns.ts';
import { dateIn, type OrderOfDates } from './date-cells.ts';
import { figureNamed, isBalance } from './figure-named.ts';
import { type Cell, cellAt, type GridRow } from './grid.ts';
import { directionNamed } from './headed-table.ts';
import {
  currencyIn,
  currencyOfText,
  type DecimalEvidence,
  foreignSign,
  holdsMoney,
  holdsNothing,
  minorIn,
} from './money-cells.ts';
import { SUM_WORD, UNBOOKED } from './vocabulary.ts';

/** A row of a table that moves money, with what its own cells say of account, currency and state. */
export interface TableRow extends GivenRow {
  readonly account: string;
  /** ISO 4217; null where it names none, or what is no currency. */
  readonly currency: string | null;
  /** What it calls its currency: rows that call it otherwise are never added to it. */
  readonly currencyText: string;
  readonly isBooked: boolean;
}

/** How the cells of a table are read. */
export interface Style {
  readonly dates: OrderOfDates;
  readonly decimals: DecimalEvidence;
  /** For rows that name none themselves. */
  readonly currency: string | null;
  /** The rows call their currencies by several names: what one of them means by a name that is no currency's is not known. */
  readonly isMixed: boolean;
  /** Sign of money out where it is told to be money out: most amounts have it, and those that have the other come back. */
  readonly debitSign: 1 | -1;
  /** Cells that a row of it has. */
  readonly width: number;
}

/** Whether a row speaks of rows: with a balance, or, where it has no day of its own, with a sum. */
function isFigure(texts: readonly string[], hasDay: boolean): boolean {
  const said = texts.filter((text) => text !== '');
  if (!hasDay && said.length === 1 && SUM_WORD.test(fold(said[0] ?? ''))) return true;
  return said.map(figureNamed).some((label) => label !== null && (!hasDay || isBalance(label)));
}

/** A row of the table within a cell: a quotation mark that nobody closed swallowed it. */
const SWALLOWED = /[\r\n]\s*"?\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"?[,;\t|]/;

/**
 * A row with a cell beyond the last column: one of its values was parted in two, and nothing tells which. Or with other
 * rows in one of its cells.
 */
const isTornApart = ({ cells }: GridRow, width: number): boolean =>
  cells.slice(width).some(({ text }) => text !== '') || cells.some(({ text }) => SWALLOWED.test(text));

const moneyOf = (row: GridRow, { amount, debit, credit }: Columns): readonly Cell[] =>
  [amount, debit, credit].map((column) => cellAt(row, column));

const textsOf = (row: GridRow, { date, descriptions }: Columns): readonly string[] =>
  [date, ...descriptions].map((column) => cellAt(row, column).text);

/** A row of a day with a text and no amount: it may say something, or have lost what it should say. */
export function lacksAmount(row: GridRow, { columns }: Table, { dates, width }: Style): boolean {
  const texts = textsOf(row, columns);
  return (
    dateIn(cellAt(row, columns.date), dates.order) !== null &&
    texts.slice(1).some((text) => text !== '') &&
    !isFigure(texts, true) &&
    !isTornApart(row, width) &&
    moneyOf(row, columns).every(holdsNothing)
  );
}

/** A row that moves money: it has a day and an amount, or looks as if it should. */
export function isEntry(row: GridRow, { columns }: Table, { dates, width }: Style): boolean {
  const hasDay = dateIn(cellAt(row, columns.date), dates.order) !== null;
  const money = moneyOf(row, columns);
  const texts = textsOf(row, columns);
  if (isFigure(texts, hasDay)) return false;
  if (hasDay) return isTornApart(row, width) || money.some((cell) => !holdsNothing(cell));
  return texts.some((text) => text !== '') && money.some(holdsMoney);
}

/** Money in less money out, whatever sign money out has; null where a cell is no amount. */
function columnsAmount(row: GridRow, { columns }: Table, style: Style, currency: string | null): number | null {
  const { decimals, debitSign } = style;
  const minor = (column: number | null): number | null => {
    const cell = cellAt(row, column);
    return holdsNothing(cell) ? 0 : minorIn(cell, decimals.decimal, currency);
  };
  if (columns.amount !== null) {
    const amount = minorIn(cellAt(row, columns.amount), decimals.decimal, currency);
    if (columns.direction === null) return amount;
    const direction = directionNamed(cellAt(row, columns.direction).text);
    if (amount === null || direction === null) return null;
    return direction === 1 ? amount : -amount * debitSign || 0;
  }
  const [debit, credit] = [minor(columns.debit), minor(columns.credit)];
  return debit === null || credit === null ? null : credit - debit * debitSign || 0;
}

/** A row as its table and its style say. */
export function rowOf(row: GridRow, table: Table, style: Style): TableRow {
  const { columns } = table;
  const isTorn = isTornApart(row, style.width);
  const told = isTorn ? '' : cellAt(row, columns.currency).text;
  const own = onlyCurrency(moneyOf(row, columns).map(currencyIn));
  const currency = currencyOfText(told) ?? own ?? (told !== '' && style.isMixed ? null : style.currency);
  const foreign =
    moneyOf(row, columns)
      .map((cell) => foreignSign(cell, currency))
      .find((sign) => sign !== null) ?? null;
  const balance = cellAt(row, columns.balance);
  const date = cellAt(row, columns.date);
  return {
    date: dateIn(date, style.dates.order),
    description: describe(
      ...columns.descriptions.map((column) => cellAt(row, column).text.replace(/^'(?=[=+\-@])/, '')),
    ),
    amount: isTorn ? null : amountIn(currency, own ?? foreign, columnsAmount(row, table, style, currency)),
    balance: holdsNothing(balance) ? null : minorIn(balance, style.decimals.decimal, currency),
    inFile: row.inFile,
    account: cellAt(row, columns.account).text,
    currency,
    currencyText: currency ?? told,
    isBooked: ![cellAt(row, columns.status), date].some(({ text }) => UNBOOKED.has(fold(text))),
  };
}
