import { fold, namesAccount, roleOfHeading } from '../../statements/index.ts';
import { accountNamed } from './account-named.ts';
import type { Columns, Table } from './columns.ts';
import { cellAt, type Grid, type GridRow, isBlank } from './grid.ts';
import { holdsMoney, isNegative } from './money-cells.ts';
import { DIRECTIONS, EXPORT_HEADINGS, LESSER_DESCRIPTIONS } from './vocabulary.ts';

/** Rows in front of a table that speak of it. */
export const PREAMBLE = 60;

type Role = keyof typeof EXPORT_HEADINGS | 'valueDate' | 'reference';

/** A currency behind a heading: `Betrag (EUR)`. */
export const CURRENCY_BEHIND = /\b([A-Z]{3})\)?$/;

const EXPORT_ROLES: ReadonlyMap<string, Role> = new Map(
  (Object.keys(EXPORT_HEADINGS) as (keyof typeof EXPORT_HEADINGS)[]).flatMap((role) =>
    EXPORT_HEADINGS[role].map((heading) => [heading, role] as const),
  ),
);

function roleOf(heading: string): Role | null {
  const plain = heading.replace(CURRENCY_BEHIND, '');
  return (
    EXPORT_ROLES.get(fold(heading)) ??
    EXPORT_ROLES.get(fold(plain)) ??
    roleOfHeading(heading) ??
    roleOfHeading(plain) ??
    (namesAccount(heading) ? 'account' : null)
  );
}

/** The direction that a cell tells: 1 for money in, -1 for money out; null where it tells none. */
export const directionNamed = (text: string): 1 | -1 | null =>
  DIRECTIONS.get(fold(text)) ?? DIRECTIONS.get(text) ?? null;

/** Rows of the table below a row of headings. */
const bodyOf = ({ rows }: Grid, heading: number): readonly GridRow[] =>
  rows.slice(heading + 1).filter((row) => !isBlank(row));

/** Under these, folded, may stand the account of the other side. */
const EITHER_SIDE: ReadonlySet<string> = new Set(['iban', 'konto', 'kontonr', 'konto nr', 'kontonummer']);

/** It is the table's own where it is the same in several rows, and the file names no other. */
function isOwnAccount(grid: Grid, at: number, column: number, heading: string): boolean {
  if (!EITHER_SIDE.has(fold(heading))) return true;
  const body = bodyOf(grid, at);
  const isOne = new Set(body.map((row) => cellAt(row, column).text)).size === 1;
  return isOne && body.length > 1 && accountNamed(grid.rows.slice(0, at)) === null;
}

/** Whether a column says of every amount which way it goes; where no amount has a sign, also of half of them. */
function tellsDirection(rows: readonly GridRow[], column: number, amount: number | null): boolean {
  const directions = rows
    .map((row) => cellAt(row, column).text)
    .flatMap((text) => (text === '' ? [] : [directionNamed(text)]));
  const known = directions.filter((direction) => direction !== null).length;
  const isUnsigned = rows.every((row) => !isNegative(cellAt(row, amount)));
  return known > 0 && (known === directions.length || (isUnsigned && known * 2 >= directions.length));
}

/** The columns that headings tell of the rows below `at`; null where they name no days or no money. */
function columnsUnder(grid: Grid, at: number, headings: readonly string[]): Columns | null {
  const roles = headings.map((heading) => (heading === '' ? null : roleOf(heading)));
  const body = bodyOf(grid, at);
  const columnsOf = (role: Role): number[] => roles.flatMap((one, column) => (one === role ? [column] : []));
  const holding = (role: Role): number | null =>
    columnsOf(role).find((column) => body.some((row) => holdsMoney(cellAt(row, column)))) ?? columnsOf(role)[0] ?? null;
  const date = columnsOf('date')[0] ?? columnsOf('valueDate')[0];
  const [amount, debit, credit] = [holding('amount'), holding('debit'), holding('credit')];
  if (date === undefined || (amount === null && debit === null && credit === null)) return null;
  const told = columnsOf('description');
  const full = told.filter((column) => !LESSER_DESCRIPTIONS.has(fold(headings[column] ?? '')));
  const directions = [...columnsOf('direction'), ...columnsOf('reference')];
  return {
    date,
    descriptions: full.length > 0 ? full : told,
    amount,
    debit: amount === null ? debit : null,
    credit: amount === null ? credit : null,
    balance: holding('balance'),
    direction: directions.find((column) => tellsDirection(body, column, amount)) ?? null,
    currency: columnsOf('currency').find((column) => body.some((row) => cellAt(row, column).text !== '')) ?? null,
    account: columnsOf('account').find((column) => isOwnAccount(grid, at, column, headings[column] ?? '')) ?? null,
    status: columnsOf('status')[0] ?? null,
  };
}

const textsOf = (row: GridRow | undefined): readonly string[] => row?.cells.map(({ text }) => text) ?? [];

const columnCount = (columns: Columns): number =>
  Object.values(columns).reduce(
    (sum: number, one) => sum + (Array.isArray(one) ? one.length : Number(one !== null)),
    0,
  );

/** Headings over two rows, as of merged cells: what the lower row says is more than what stands above it. */
function twoRowHeadings(grid: Grid, at: number): readonly string[] {
  const [upper, lower] = [textsOf(grid.rows[at]), textsOf(grid.rows[at + 1])];
  if (lower.some((text) => /\d/.test(text))) return [];
  return Array.from(
    { length: Math.max(upper.length, lower.length) },
    (_, column) => lower[column] || upper[column] || '',
  );
}

/** A table whose columns headings tell, with the other columns that they call amounts. */
const inferred = (grid: Grid, heading: number, columns: Columns, headings: readonly string[]): Table => ({
  columns,
  heading,
  isSaid: false,
  isTurned: null,
  rivals: headings.flatMap((text, column) => {
    const isRival = columns.amount !== null && column !== columns.amount && text !== '' && roleOf(text) === 'amount';
    return isRival && bodyOf(grid, heading).some((row) => holdsMoney(cellAt(row, column))) ? [column] : [];
  }),
});

/** Whether a row names columns of days and of money: a table begins below it. */
export function namesColumns({ cells }: GridRow): boolean {
  if (cells.some(({ text }) => /\d/.test(text))) return false;
  const roles = new Set(cells.map(({ text }) => (text === '' ? null : roleOf(text))));
  const has = (...wanted: readonly Role[]): boolean => wanted.some((role) => roles.has(role));
  return has('date', 'valueDate') && has('amount', 'debit', 'credit');
}

/** The table below the first row of known headings; null where there is none. */
export function tableUnderHeadings(grid: Grid): Table | null {
  const ownColumns = (at: number): Columns | null => columnsUnder(grid, at, textsOf(grid.rows[at]));
  for (let heading = 0; heading < Math.min(grid.rows.length, PREAMBLE); heading += 1) {
    const columns = ownColumns(heading);
    const below = columnsUnder(grid, heading + 1, twoRowHeadings(grid, heading));
    // A title adds nothing to the headings below it.
    const alone = [columns, ownColumns(heading + 1)].map((one) => (one === null ? 0 : columnCount(one)));
    if (below !== null && columnCount(below) > Math.max(...alone))
      return inferred(grid, heading + 1, below, twoRowHeadings(grid, heading));
    if (columns) return inferred(grid, heading, columns, textsOf(grid.rows[heading]));
  }
  return null;
}
