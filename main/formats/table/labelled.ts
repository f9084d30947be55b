import type { LabelKind } from '../../statements/index.ts';
import { accountNamed } from './account-named.ts';
import type { ReadTable } from './best-table.ts';
import { figureNamed } from './figure-named.ts';
import { cellAt, type Grid, type GridRow } from './grid.ts';
import { holdsMoney, minorIn } from './money-cells.ts';
import { pairsIn } from './pairs.ts';
import { isEntry } from './table-row.ts';

/** What stands around the entries of a table. Balances in minor units; null: none is named. */
export interface Labelled {
  readonly opening: number | null;
  readonly closing: number | null;
  /** Of one direction each, as signed as they stand. */
  readonly totalIn: number | null;
  readonly totalOut: number | null;
  readonly account: string | null;
}

/** Balances, totals and the account that rows around the entries name. */
export function labelled(grid: Grid, { table, style, turn }: ReadTable): Labelled {
  const around = grid.rows.filter(
    (row, at) => at !== table.heading && (at < table.heading || !isEntry(row, table, style)),
  );
  const figureIn = (rows: readonly GridRow[], kind: LabelKind): number | null => {
    const row = pairsIn(rows).find(({ label }) => figureNamed(label) === kind);
    if (!row) return null;
    const cells = [
      cellAt(row.row, table.columns.balance),
      { text: row.value, number: null, date: null },
      ...row.row.cells,
    ];
    const cell = cells.find((one) => one.text !== '' && holdsMoney(one));
    return cell ? minorIn(cell, style.decimals.decimal, style.currency) : null;
  };
  const balance = (kind: LabelKind): number | null => {
    const minor = figureIn(around, kind);
    return minor === null ? null : minor * turn.balance || 0;
  };
  // Sums below the entries may be of a column, and are of it whatever stands beside them.
  const front = grid.rows.slice(0, Math.max(0, table.heading));
  return {
    opening: balance('opening'),
    closing: balance('closing'),
    totalIn: figureIn(front, 'totalIn'),
    totalOut: figureIn(front, 'totalOut'),
    account: accountNamed(around),
  };
}
