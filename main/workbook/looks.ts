import type { CellObject } from 'xlsx';

/** How a cell may look beyond its number format. */
export type Look =
  | 'title'
  | 'heading'
  | 'note'
  | 'fact'
  | 'partial'
  | 'header'
  | 'numberHeader'
  | 'label'
  | 'total'
  | 'link'
  | 'wrapped'
  | 'unsure'
  | 'unsureTotal'
  | 'proven'
  | 'provenAtRight'
  | 'repaired'
  | 'unproven'
  | 'unprovenAtRight'
  | 'broken';

/** The writer of cells knows number formats and no other style: a look travels as a quoted text before the format. */
const MARK = /^"!([A-Za-z]+)"/;

/** `cell` as it is, with this look; of no cell an empty one that has the look. */
export const withLook = (cell: CellObject, look: Look): CellObject => ({
  ...cell,
  z: `"!${look}"${formatOf(cell.z)}`,
});

/** A number format without the look that travels with it. */
export const formatOf = (format: string | number | undefined): string =>
  format === undefined ? 'General' : String(format).replace(MARK, '');

/** The look that travels with a number format. Asked of every cell, so formats without one are told by their beginning. */
export const lookOf = (format: string): string | null =>
  format.startsWith('"!') ? (MARK.exec(format)?.[1] ?? null) : null;
