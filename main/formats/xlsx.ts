import type { Format } from './format.ts';
import { Malformed } from './malformed.ts';
import { holdsTable, readTable } from './table/read-table.ts';

/** A bank's export as a spreadsheet: every sheet that holds a table of transactions. */
export const xlsx: Format<'workbook'> = {
  name: 'spreadsheet',
  kind: 'workbook',
  recognises: ({ sheets }, columns) => columns !== null || sheets.some(holdsTable),
  read: ({ sheets }, settings) => {
    const tables = sheets.filter((sheet) => settings.columns !== null || holdsTable(sheet));
    const [first, ...others] = tables.map((sheet) => readTable(sheet, settings, sheet.rows[0]?.inFile ?? 'the sheet'));
    if (!first) throw new Malformed('the workbook', 'no sheet holds a table of transactions');
    return { ...first, statements: [first, ...others].flatMap(({ statements }) => statements) };
  },
};
