import type { PlainDate } from '../../shared/dates.ts';
import { text } from './cells.ts';
import { tablePage } from './table.ts';
import { writeWorkbook } from './write-workbook.ts';

/** A table of texts, to be written as a file of its own. */
export interface TextTable {
  /** Of the sheet, at most 31 characters. */
  readonly name: string;
  readonly headers: readonly string[];
  /** Texts by the order of the headers; empty: nothing is known. */
  readonly rows: readonly (readonly string[])[];
}

/** A table as an xlsx file. Every cell is text, whatever it begins with. */
export function textTableFile({ name, headers, rows }: TextTable, created: PlainDate): Uint8Array {
  const columns = headers.map((header, at) => ({ header, cell: (row: readonly string[]) => text(row[at] ?? '') }));
  return writeWorkbook([tablePage(name, columns, rows, { none: 'Nothing was found to list here.' })], {
    title: name,
    created,
  });
}
