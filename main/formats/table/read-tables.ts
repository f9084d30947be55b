import type { FormatSettings, Given } from '../given.ts';
import { Malformed } from '../malformed.ts';
import { holdsTable } from './best-table.ts';
import type { Grid } from './grid.ts';
import { readTable } from './read-table.ts';
import { hasColumns } from './said-table.ts';
import { sectionsOf } from './sections.ts';

/**
 * The statements of every table in some grids. Columns that a person named are those of the tables that have them; the others
 * are read as they tell by themselves.
 *
 * @param place of the file as a whole, where nothing smaller can be named
 */
export function readTables(grids: readonly Grid[], settings: FormatSettings, place: string): Given {
  const { columns } = settings;
  const tables = grids.flatMap(sectionsOf);
  const isAsSaid = (grid: Grid): boolean => columns !== null && hasColumns(grid, columns);
  const said = tables.filter(isAsSaid);
  if (columns !== null && said.length === 0)
    throw new Malformed(place, `there is no table with the columns that were named, such as "${columns.date}"`);
  const inferred = tables.filter((grid) => !isAsSaid(grid) && holdsTable(grid));
  const [first, ...others] = [
    ...said.map((grid) => readTable(grid, settings, grid.rows[0]?.inFile ?? place)),
    ...inferred.map((grid) => readTable(grid, { ...settings, columns: null }, grid.rows[0]?.inFile ?? place)),
  ];
  if (!first) throw new Malformed(place, 'no columns of dates and amounts can be told; say which column holds what');
  return { ...first, statements: [first, ...others].flatMap(({ statements }) => statements) };
}
