import { linesOf } from './decode-text.ts';
import type { Format } from './format.ts';
import { Malformed } from './malformed.ts';
import { holdsTable } from './table/best-table.ts';
import type { Grid } from './table/grid.ts';
import { readCsv } from './table/read-csv.ts';
import { readTables } from './table/read-tables.ts';

/** Letters by which a file is told: its head, up to the end of a row. */
const HEAD = 20_000;

/** Text up to its last line end outside of quotes; empty where there is none. */
function wholeRows(text: string): string {
  let isQuoted = false;
  let end = 0;
  for (const { 0: mark, index } of text.matchAll(/["\r\n]/g))
    if (mark === '"') isQuoted = !isQuoted;
    else if (!isQuoted) end = index + 1;
  return text.slice(0, end);
}

function headOf(text: string): Grid | null {
  const whole = text.length <= HEAD ? text : wholeRows(text.slice(0, HEAD));
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
  read: ({ text, lines }, settings) => readTables([readCsv(text, lines)], settings, 'line 1'),
};
