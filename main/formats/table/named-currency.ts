import { fold } from '../../statements/index.ts';
import { currencyCode, onlyCurrency } from '../feed.ts';
import { moneyColumns, type Table } from './columns.ts';
import type { Grid } from './grid.ts';
import { CURRENCY_BEHIND } from './headed-table.ts';
import { pairsIn } from './pairs.ts';

/** A currency that the headings of the amounts name, or a pair of label and code in front of the table. */
export function namedCurrency(grid: Grid, table: Table): string | null {
  const headings = moneyColumns(table).map((column) => grid.rows[table.heading]?.cells[column]?.text ?? '');
  const behind = headings.map((heading) => currencyCode(CURRENCY_BEHIND.exec(heading)?.[1] ?? null));
  const pairs = pairsIn(grid.rows.slice(0, Math.max(0, table.heading)));
  const labelled = pairs.filter(({ label }) => fold(label) === 'currency' || fold(label) === 'wahrung');
  return onlyCurrency([...behind, ...labelled.map(({ value }) => currencyCode(value))]);
}
