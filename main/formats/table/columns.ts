import type { ColumnMapping } from '../../../shared/model/index.ts';
import { fold, namesAccount, roleOfHeading } from '../../statements/index.ts';
import { Malformed } from '../malformed.ts';
import { cellAt, type Grid, type GridRow, isBlank } from './grid.ts';
import { holdsMoney } from './money-cells.ts';
import { DIRECTIONS, EXPORT_HEADINGS, LESSER_DESCRIPTIONS } from './vocabulary.ts';

/** Which column holds what, 0 for the first; null: none does. */
export interface Columns {
  readonly date: number;
  readonly descriptions: readonly number[];
  readonly amount: number | null;
  readonly debit: number | null;
  readonly credit: number | null;
  readonly balance: number | null;
  /** Tells the direction of the amount beside it. */
  readonly direction: number | null;
  readonly currency: number | null;
  readonly account: number | null;
  readonly status: number | null;
}

/** A table with its columns told. */
export interface Table {
  readonly columns: Columns;
  /** Index of the row of headings; -1 where there is none. */
  readonly heading: number;
  /** A person said so. */
  readonly isSaid: boolean;
  /** The amount is positive where money goes out; null: to be told by the rows. */
  readonly isTurned: boolean | null;
}

type Role = keyof typeof EXPORT_HEADINGS | 'valueDate' | 'reference';

/** Rows in front of a table that speak of it. */
const PREAMBLE = 60;

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

const isFilled = (rows: readonly GridRow[], column: number, fits: (text: string) => boolean): boolean => {
  const texts = rows.map((row) => cellAt(row, column).text).filter((text) => text !== '');
  return texts.length > 0 && texts.every(fits);
};

/** Under these, folded, stands the account of the other side where it is not one and the same. */
const EITHER_SIDE: ReadonlySet<string> = new Set(['iban', 'konto', 'kontonr', 'konto nr', 'kontonummer']);

const isOwnAccount = (rows: readonly GridRow[], column: number, heading: string): boolean =>
  !EITHER_SIDE.has(fold(heading)) || new Set(rows.map((row) => cellAt(row, column).text)).size === 1;

function columnsUnder(grid: Grid, at: number): Columns | null {
  const headings = grid.rows[at]?.cells.map(({ text }) => text) ?? [];
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
    direction: directions.find((column) => isFilled(body, column, (text) => directionNamed(text) !== null)) ?? null,
    currency:
      columnsOf('currency').find((column) => isFilled(body, column, (text) => /^[A-Za-z]{3}$/.test(text))) ?? null,
    account: columnsOf('account').find((column) => isOwnAccount(body, column, headings[column] ?? '')) ?? null,
    status: columnsOf('status')[0] ?? null,
  };
}

/** The table below the first row of known headings; null where there is none. */
export function tableUnderHeadings(grid: Grid): Table | null {
  for (let heading = 0; heading < Math.min(grid.rows.length, PREAMBLE); heading += 1) {
    const columns = columnsUnder(grid, heading);
    if (columns) return { columns, heading, isSaid: false, isTurned: null };
  }
  return null;
}

const NUMBERED = /^column (\d{1,3})$/i;

/** Column of a heading, or of `column 3`; null where the row has none of that name or number. */
function columnNamed(name: string, headings: GridRow | undefined): number | null {
  const cells = headings?.cells ?? [];
  const [, number] = NUMBERED.exec(name.trim()) ?? [];
  const at =
    number === undefined ? cells.findIndex(({ text }) => text !== '' && fold(text) === fold(name)) : Number(number) - 1;
  return at >= 0 && at < cells.length ? at : null;
}

const namesIn = (said: ColumnMapping): string[] =>
  [said.date, ...said.description, said.amount, said.direction, said.debit, said.credit, said.balance].filter(
    (name) => name !== null,
  );

/** Index of the row of headings that has every column that was named by its heading; -1 where no row has. */
function headingAsSaid(grid: Grid, said: ColumnMapping): number {
  const named = namesIn(said).filter((name) => !NUMBERED.test(name.trim()));
  if (named.length === 0) return -1;
  return grid.rows.slice(0, PREAMBLE).findIndex((row) => named.every((name) => columnNamed(name, row) !== null));
}

/** Whether a grid has the columns that a person named. */
export function hasColumns(grid: Grid, said: ColumnMapping): boolean {
  if (headingAsSaid(grid, said) >= 0) return true;
  const first = grid.rows.find((row) => !isBlank(row));
  return namesIn(said).every((name) => NUMBERED.test(name.trim()) && columnNamed(name, first) !== null);
}

/** The table as a person said it is; malformed where a column that was named is not there. */
export function tableAsSaid(grid: Grid, said: ColumnMapping): Table {
  const under = headingAsSaid(grid, said);
  const inferred = tableUnderHeadings(grid);
  const heading = under >= 0 ? under : (inferred?.heading ?? -1);
  const first = grid.rows[heading] ?? grid.rows.find((row) => !isBlank(row));
  const column = (name: string): number => {
    const found = columnNamed(name, first);
    if (found === null) throw new Malformed(first?.inFile ?? 'line 1', `there is no column "${name}"`);
    return found;
  };
  const optional = (name: string | null): number | null => (name === null ? null : column(name));
  return {
    heading,
    isSaid: true,
    isTurned: said.turned,
    columns: {
      date: column(said.date),
      descriptions: said.description.map(column),
      amount: optional(said.amount),
      debit: optional(said.debit),
      credit: optional(said.credit),
      balance: optional(said.balance),
      direction: optional(said.direction),
      currency: inferred?.columns.currency ?? null,
      account: inferred?.columns.account ?? null,
      status: inferred?.columns.status ?? null,
    },
  };
}

/** What a column is called: by its heading where no other has the same, else by its number. */
export function columnName(grid: Grid, { heading }: Pick<Table, 'heading'>, column: number): string {
  const name = grid.rows[heading]?.cells[column]?.text ?? '';
  const isOwn = name !== '' && !NUMBERED.test(name) && namesakes(grid.rows[heading], name) === 1;
  return isOwn ? name : `column ${column + 1}`;
}

const namesakes = (headings: GridRow | undefined, name: string): number =>
  headings?.cells.filter(({ text }) => text !== '' && fold(text) === fold(name)).length ?? 0;

/** The columns by their names, as a person could have said them. */
export function mappingOf(grid: Grid, table: Table, isTurned: boolean): ColumnMapping {
  const name = (column: number | null): string | null => (column === null ? null : columnName(grid, table, column));
  const { columns } = table;
  return {
    date: columnName(grid, table, columns.date),
    description: columns.descriptions.map((column) => columnName(grid, table, column)),
    amount: name(columns.amount),
    direction: name(columns.direction),
    debit: name(columns.debit),
    credit: name(columns.credit),
    balance: name(columns.balance),
    turned: isTurned,
  };
}
