import { strToU8 } from 'fflate';
import { sha256Hex } from '../../shared/ids.ts';
import type { Analysis } from '../../shared/model/index.ts';
import { transactionsCsv } from '../exits/index.ts';
import { contentsOf } from './contents.ts';
import { pagesOf, SHEET_NAMES, type SheetName } from './sheets.ts';
import { writeWorkbook } from './write-workbook.ts';

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
  return writeWorkbook(pages, { title: analysis.company.name, created: analysis.asOf });
}

/** Of the transactions as the CSV exit writes them: who has that file can compute it again. */
const contentHashOf = (analysis: Analysis): string => sha256Hex(strToU8(transactionsCsv(analysis)));
