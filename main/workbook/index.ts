import { strToU8 } from 'fflate';
import * as XLSX from 'xlsx';
import { sha256Hex } from '../../shared/ids.ts';
import type { Analysis } from '../../shared/model/index.ts';
import { transactionsCsv } from '../exits/index.ts';
import { contentsOf } from './contents.ts';
import { finishPackage } from './finish/index.ts';
import { type Page, rangeOn } from './page.ts';
import { pagesOf, SHEET_NAMES, type SheetName } from './sheets.ts';

export { SHEET_NAMES, type SheetName } from './sheets.ts';

export interface WorkbookOptions {
  /** Egret's own, which the cover names. */
  readonly version: string;
  /** Which sheets; those that formulas of others read come along. Absent: all. */
  readonly sheets?: readonly SheetName[];
}

/**
 * One company as an xlsx file. Sums and counts are live formulas that carry their value; the same analysis and options
 * give the same bytes. Linear in transactions.
 */
export function buildWorkbook(analysis: Analysis, { version, sheets = SHEET_NAMES }: WorkbookOptions): Uint8Array {
  const pages = pagesOf(sheets, contentsOf(analysis), { version, contentHash: contentHashOf(analysis) });
  const workbook: XLSX.WorkBook = {
    SheetNames: pages.map(({ name }) => name),
    Sheets: Object.fromEntries(pages.map(({ name, sheet }) => [name, sheet])),
    Props: { Title: analysis.company.name, CreatedDate: new Date(`${analysis.asOf}T00:00:00Z`) },
    Workbook: { Names: pages.flatMap(printNames) },
  };
  // Shared strings are both smaller and faster to write than text repeated in every cell. Compressing is left to the
  // finishing step, which would otherwise have to undo it.
  const written: Uint8Array = XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx', bookSST: true });
  return finishPackage(
    written,
    pages.map(({ headerLines, charts }) => ({ frozenLines: headerLines, charts })),
  );
}

/** Of the transactions as the CSV exit writes them: who has that file can compute it again. */
const contentHashOf = (analysis: Analysis): string => sha256Hex(strToU8(transactionsCsv(analysis)));

/** The names by which a spreadsheet knows what to print and what to repeat on each page. */
function printNames({ name, sheet, headerLines, printedColumns }: Page, index: number): XLSX.DefinedName[] {
  const names: XLSX.DefinedName[] = [];
  if (headerLines > 0) {
    names.push({ Name: '_xlnm.Print_Titles', Sheet: index, Ref: rangeOn(name, `$1:$${headerLines}`) });
  }
  if (printedColumns !== null) {
    const { e } = XLSX.utils.decode_range(sheet['!ref'] ?? 'A1');
    const range = `$A$1:$${XLSX.utils.encode_col(printedColumns - 1)}$${e.r + 1}`;
    names.push({ Name: '_xlnm.Print_Area', Sheet: index, Ref: rangeOn(name, range) });
  }
  return names;
}
