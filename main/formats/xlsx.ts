import type { Finding } from '../../shared/model/index.ts';
import { parted } from '../../shared/parted.ts';
import { noteInFile } from '../statements/index.ts';
import type { Format } from './format.ts';
import { holdsTable } from './table/best-table.ts';
import type { Grid } from './table/grid.ts';
import { readTables } from './table/read-tables.ts';

const isHidden = ({ hiddenAs }: Grid): boolean => hiddenAs !== undefined;

/** Tells of a hidden sheet that was left out: nobody who opens the file sees what it holds. */
function leftOut({ hiddenAs, rows }: Grid): Finding {
  const message = `The hidden sheet "${hiddenAs}" holds a table too; it was left out. Unhide it to have it read.`;
  return noteInFile('account_left_out', 'warning', message, rows[0]?.inFile ?? 'the sheet');
}

/** A bank's export as a spreadsheet: every visible sheet that has the columns that a person named, or holds a table of transactions. */
export const xlsx: Format<'workbook'> = {
  name: 'spreadsheet',
  kind: 'workbook',
  recognises: ({ sheets }, columns) => columns !== null || sheets.some(holdsTable),
  read: ({ sheets }, settings) => {
    const [hidden, shown] = parted(sheets, isHidden);
    const given = readTables(shown, settings, 'the workbook');
    return { ...given, findings: [...given.findings, ...hidden.filter(holdsTable).map(leftOut)] };
  },
};
