import type { Format } from './format.ts';
import { Malformed } from './malformed.ts';
import { hasColumns } from './table/columns.ts';
import type { Grid } from './table/grid.ts';
import { holdsTable, readTable } from './table/read-table.ts';

/** A bank's export as a spreadsheet: every sheet that has the columns that a person named, or holds a table of transactions. */
export const xlsx: Format<'workbook'> = {
  name: 'spreadsheet',
  kind: 'workbook',
  recognises: ({ sheets }, columns) => columns !== null || sheets.some(holdsTable),
  read: ({ sheets }, settings) => {
    const { columns } = settings;
    const isAsSaid = (sheet: Grid): boolean => columns !== null && hasColumns(sheet, columns);
    if (columns !== null && !sheets.some(isAsSaid))
      throw new Malformed('the workbook', `no sheet has the columns that were named, such as "${columns.date}"`);
    const [first, ...others] = sheets
      .filter((sheet) => isAsSaid(sheet) || holdsTable(sheet))
      .toSorted((a, b) => Number(isAsSaid(b)) - Number(isAsSaid(a)))
      .map((sheet) =>
        readTable(
          sheet,
          isAsSaid(sheet) ? settings : { ...settings, columns: null },
          sheet.rows[0]?.inFile ?? 'the sheet',
        ),
      );
    if (!first) throw new Malformed('the workbook', 'no sheet holds a table of transactions');
    return { ...first, statements: [first, ...others].flatMap(({ statements }) => statements) };
  },
};
