import { linesOf } from './decode-text.ts';
import type { Format } from './format.ts';
import { Malformed } from './malformed.ts';
import type { Grid } from './table/grid.ts';
import { readCsv } from './table/read-csv.ts';
import { holdsTable, readTable } from './table/read-table.ts';

/** Letters by which a file is told: its head, up to the end of a line. */
const HEAD = 20_000;

function headOf(text: string): Grid | null {
  const cut = text.slice(0, HEAD);
  const whole = text.length <= HEAD ? cut : cut.slice(0, cut.lastIndexOf('\n') + 1);
  try {
    return readCsv(whole, linesOf(whole));
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}

/** A bank's export of values between delimiters; what its columns mean is inferred, or said. */
export const csv: Format<'text'> = {
  name: 'CSV',
  kind: 'text',
  recognises: ({ text }, columns) => {
    const head = headOf(text);
    return head !== null && (columns !== null || holdsTable(head));
  },
  read: ({ text, lines }, settings) => readTable(readCsv(text, lines), settings, 'line 1'),
};
