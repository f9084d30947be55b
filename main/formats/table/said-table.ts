import type { ColumnMapping } from '../../../shared/model/index.ts';
import { Malformed } from '../malformed.ts';
import { columnNamed, isNumbered } from './column-names.ts';
import type { Table } from './columns.ts';
import { type Grid, type GridRow, isBlank } from './grid.ts';
import { PREAMBLE, tableUnderHeadings } from './headed-table.ts';

const namesIn = (said: ColumnMapping): string[] =>
  [said.date, ...said.description, said.amount, said.direction, said.debit, said.credit, said.balance].filter(
    (name) => name !== null,
  );

/** Index of the row of headings that has every column that was named by its heading; -1 where no row has. */
function headingAsSaid(grid: Grid, said: ColumnMapping): number {
  const named = namesIn(said).filter((name) => !isNumbered(name));
  if (named.length === 0) return -1;
  return grid.rows.slice(0, PREAMBLE).findIndex((row) => named.every((name) => columnNamed(name, row) !== null));
}

/** Index of the row by which columns are found: of their headings, where it has some; -1 where there is no such row. */
function rowOfNames(grid: Grid, said: ColumnMapping): number {
  const under = headingAsSaid(grid, said);
  return under >= 0 ? under : (tableUnderHeadings(grid)?.heading ?? -1);
}

const namingRow = (grid: Grid, at: number): GridRow | undefined =>
  grid.rows[at] ?? grid.rows.find((row) => !isBlank(row));

/** Whether a grid has the columns that a person named. */
export function hasColumns(grid: Grid, said: ColumnMapping): boolean {
  const row = namingRow(grid, rowOfNames(grid, said));
  return namesIn(said).every((name) => columnNamed(name, row) !== null);
}

/** The table as a person said it is; malformed where a column that was named is not there. */
export function tableAsSaid(grid: Grid, said: ColumnMapping): Table {
  const inferred = tableUnderHeadings(grid);
  const heading = rowOfNames(grid, said);
  const first = namingRow(grid, heading);
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
    rivals: [],
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
