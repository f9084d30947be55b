import type { CellObject, ColInfo } from 'xlsx';
import { formatOf, type Look, lookOf } from './looks.ts';
import { textWidth } from './text-width.ts';

/** In characters; longer text is wrapped. */
export const WIDEST = 60;
const NARROWEST = 6;
/** Room beside a header for the filter's arrow, and beside a value for air. */
const HEADER_ROOM = 4;
const VALUE_ROOM = 2;
const SHORT_HEADER = 12;
const FLOWING: ReadonlySet<string> = new Set(['title', 'heading', 'note', 'fact'] satisfies Look[]);

/**
 * Widths in characters that show every value whole, up to a limit beyond which text is wrapped. Titles, headings, notes
 * and facts are not measured: they flow over the empty cells beside them. So does a text with which a line ends: it widens
 * the last column only, and only by what it lacks of room.
 */
export function columnWidths(cells: readonly (readonly CellObject[])[]): ColInfo[] {
  const widest: number[] = [];
  const last = cells.reduce((most, line) => Math.max(most, line.length), 0) - 1;
  const ends: { readonly column: number; readonly width: number }[] = [];
  for (const line of cells) {
    for (let column = 0; column < line.length; column += 1) {
      const width = widthOf(line[column]);
      if (column === line.length - 1 && column < last && isPlainText(line[column])) ends.push({ column, width });
      else if (width > (widest[column] ?? 0)) widest[column] = width;
    }
  }
  const widths = Array.from({ length: last + 1 }, (_, column) => bounded(widest[column] ?? 0));
  for (const { column, width } of ends) {
    const room = widths.slice(column).reduce((sum, one) => sum + one, 0);
    if (width > room) widths[last] = (widths[last] ?? 0) + Math.ceil(width - room);
  }
  return widths.map((wch) => ({ wch }));
}

const bounded = (width: number): number => Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(width)));

const isPlainText = (cell: CellObject | undefined): boolean => typeof cell?.v === 'string' && cell.z === undefined;

function widthOf(cell: CellObject | undefined): number {
  if (cell === undefined || cell.v === undefined) return 0;
  const { t, v, z } = cell;
  const look = z === undefined ? null : lookOf(String(z));
  if (look !== null && FLOWING.has(look)) return 0;
  if (typeof v === 'string')
    return isHeader(look)
      ? headerWidth(v)
      : look === 'unprovenAtRight'
        ? wordWidth(v) + HEADER_ROOM
        : textWidth(v) + VALUE_ROOM;
  return t === 'n' && typeof v === 'number' ? numberLength(v, formatOf(z)) + VALUE_ROOM : 0;
}

const isHeader = (look: string | null): boolean => look === 'header' || look === 'numberHeader';

/** A long header is wrapped: onto up to three lines, and never within a word. */
const headerWidth = (header: string): number =>
  Math.max(Math.min(textWidth(header), SHORT_HEADER), textWidth(header) / 3, wordWidth(header)) + HEADER_ROOM;

/** Of the longest word. */
const wordWidth = (value: string): number => Math.max(...value.split(' ').map(textWidth));

/** Characters of a number as shown: a date as long as its format, else digits, separators, decimals and sign. */
function numberLength(value: number, format: string): number {
  if (format.startsWith('y')) return format.length;
  const point = format.indexOf('.');
  const whole = Math.abs(value) < 1 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
  return whole + Math.floor((whole - 1) / 3) + (point < 0 ? 0 : format.length - point) + (value < 0 ? 1 : 0);
}
