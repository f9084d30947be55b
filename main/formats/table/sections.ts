import { accountNamed } from './account-named.ts';
import type { Grid, GridRow } from './grid.ts';
import { namesColumns } from './headed-table.ts';

const namesAnAccount = (row: GridRow): boolean => accountNamed([row]) !== null;

const isSame = (a: GridRow | undefined, b: GridRow | undefined): boolean =>
  JSON.stringify(a?.cells) === JSON.stringify(b?.cells);

/**
 * The tables that stand one below the other in a grid, each with what is said in front of it. A heading that comes again says
 * that a page begins, unless an account is named before it; another one always begins another table, of the same account
 * where none is named.
 */
export function sectionsOf(grid: Grid): readonly Grid[] {
  const { rows } = grid;
  const headings = rows.flatMap((row, at) => (namesColumns(row) ? [at] : []));
  const sections: GridRow[][] = [];
  let from = 0;
  let named: GridRow | null = null;
  for (const [index, heading] of headings.entries()) {
    const next = headings[index + 1] ?? rows.length;
    const start = index === 0 ? 0 : from;
    const own = rows.slice(start, heading).find(namesAnAccount) ?? null;
    // What stands before the next heading from its account on is in front of the next table.
    const ahead = next === rows.length ? -1 : rows.slice(heading + 1, next).findLastIndex(namesAnAccount);
    const end = ahead < 0 ? next : heading + 1 + ahead;
    from = end;
    const isNextPage = index > 0 && own === null && isSame(rows[heading], rows[headings[index - 1] ?? 0]);
    const before = sections.at(-1);
    if (isNextPage && before) for (const row of rows.slice(heading + 1, end)) before.push(row);
    else sections.push([...(own === null && named ? [named] : []), ...rows.slice(start, end)]);
    named = own ?? named;
  }
  return sections.length < 2 && headings.length < 2 ? [grid] : sections.map((own) => ({ ...grid, rows: own }));
}
