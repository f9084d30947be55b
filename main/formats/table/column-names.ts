import type { ColumnMapping } from '../../../shared/model/index.ts';
import { fold } from '../../statements/index.ts';
import type { Table } from './columns.ts';
import type { Grid, GridRow } from './grid.ts';

const NUMBERED = /^column (\d{1,3})$/i;

/** Whether a name is the number of a column rather than its heading. */
export const isNumbered = (name: string): boolean => NUMBERED.test(name.trim());

/** Column of a heading, or of `column 3`; null where the row has none of that name or number. */
export function columnNamed(name: string, headings: GridRow | undefined): number | null {
  const cells = headings?.cells ?? [];
  const [, number] = NUMBERED.exec(name.trim()) ?? [];
  const at =
    number === undefined ? cells.findIndex(({ text }) => text !== '' && fold(text) === fold(name)) : Number(number) - 1;
  return at >= 0 && at < cells.length ? at : null;
}

/** What a column is called: by its heading where no other has the same, else by its number. */
export function columnName(grid: Grid, { heading }: Pick<Table, 'heading'>, column: number): string {
  const name = grid.rows[heading]?.cells[column]?.text ?? '';
  const isOwn = name !== '' && !isNumbered(name) && namesakes(grid.rows[heading], name) === 1;
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
