import { labelNamed, namesAccount } from '../../statements/index.ts';
import type { ReadTable } from './best-table.ts';
import { cellAt, type Grid } from './grid.ts';
import { holdsMoney, minorIn } from './money-cells.ts';
import { pairsIn } from './pairs.ts';
import { isEntry } from './table-row.ts';

/** What stands around the entries of a table. Balances in minor units; null: none is named. */
export interface Labelled {
  readonly opening: number | null;
  readonly closing: number | null;
  readonly account: string | null;
}

/** Balances and the account that rows around the entries name. */
export function labelled(grid: Grid, { table, style, turn }: ReadTable): Labelled {
  const around = grid.rows.filter(
    (row, at) => at !== table.heading && (at < table.heading || !isEntry(row, table, style)),
  );
  const pairs = pairsIn(around);
  const figure = (kind: 'opening' | 'closing'): number | null => {
    const row = pairs.find(({ label }) => labelNamed(label) === kind);
    if (!row) return null;
    const cells = [
      cellAt(row.row, table.columns.balance),
      { text: row.value, number: null, date: null },
      ...row.row.cells,
    ];
    const cell = cells.find((one) => one.text !== '' && holdsMoney(one));
    const minor = cell ? minorIn(cell, style.decimals.decimal, style.currency) : null;
    return minor === null ? null : minor * turn.balance || 0;
  };
  const account = pairs.find(({ label, value }) => namesAccount(label) && (value.match(/\d/g)?.length ?? 0) >= 3);
  return { opening: figure('opening'), closing: figure('closing'), account: account?.value ?? null };
}
