import type { GridRow } from './grid.ts';

/** Neighbouring cells of which the first may name what the second holds. */
export interface Pair {
  readonly label: string;
  readonly value: string;
  readonly row: GridRow;
  readonly column: number;
}

/** Neighbouring cells, of which the first may name what the second holds; both may share a cell, around a colon. */
export function pairsIn(rows: readonly GridRow[]): Pair[] {
  return rows.flatMap((row) => {
    const filled = row.cells.flatMap(({ text }, column) => (text === '' ? [] : [{ text, column }]));
    return filled.flatMap(({ text, column }, at): Pair[] => {
      const next = filled[at + 1];
      const [label = '', value] = text.split(/:\s+/);
      if (value !== undefined) return [{ label, value, row, column }];
      return next ? [{ label: text, value: next.text, row, column: next.column }] : [];
    });
  });
}
