import type { PlainDate } from '../../../shared/dates.ts';

/** One cell of a table. */
export interface Cell {
  /** As it reads; empty where there is nothing. */
  readonly text: string;
  /** Where the file holds it as a number rather than as text. */
  readonly number: number | null;
  /** Where the file holds it as a day. */
  readonly date: PlainDate | null;
}

export interface GridRow {
  readonly cells: readonly Cell[];
  /** Its line or row. */
  readonly inFile: string;
}

/** A table as a file holds it, before anyone says what its columns mean. */
export interface Grid {
  readonly rows: readonly GridRow[];
  /** Its name where whoever opens the file does not see it, as a hidden sheet; absent for all others. */
  readonly hiddenAs?: string;
}

export const EMPTY_CELL: Cell = { text: '', number: null, date: null };

export const textCell = (text: string): Cell => ({ text: text.trim(), number: null, date: null });

export const cellAt = (row: GridRow, column: number | null): Cell =>
  (column === null ? undefined : row.cells[column]) ?? EMPTY_CELL;

export const isBlank = ({ cells }: GridRow): boolean => cells.every(({ text }) => text === '');
