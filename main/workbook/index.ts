import * as XLSX from 'xlsx';
import type { Analysis } from '../../shared/model/index.ts';
import { accountsSheet } from './accounts-sheet.ts';
import { checksSheet } from './checks-sheet.ts';
import { contentsOf } from './contents.ts';
import { definitionsSheet } from './definitions-sheet.ts';
import { summarySheet } from './summary-sheet.ts';
import { transactionsSheet } from './transactions-sheet.ts';

/**
 * One company as an xlsx file. Sums and counts are live formulas that carry their value; the same analysis gives the
 * same bytes. Linear in transactions.
 */
export function buildWorkbook(analysis: Analysis): Uint8Array {
  const contents = contentsOf(analysis);
  const sheets = {
    Summary: summarySheet(contents),
    Accounts: accountsSheet(contents),
    Transactions: transactionsSheet(contents.transactions),
    Checks: checksSheet(contents),
    Definitions: definitionsSheet(),
  };
  const workbook: XLSX.WorkBook = {
    SheetNames: Object.keys(sheets),
    Sheets: sheets,
    Props: { Title: analysis.company.name, CreatedDate: new Date(`${analysis.asOf}T00:00:00Z`) },
  };
  // Shared strings are both smaller and faster to write than text repeated in every cell.
  const bytes: ArrayBuffer = XLSX.write(workbook, {
    type: 'array',
    bookType: 'xlsx',
    compression: true,
    bookSST: true,
  });
  return new Uint8Array(bytes);
}
