import { strToU8 } from 'fflate';
import { sha256Hex } from '../../shared/ids.ts';
import type { Analysis } from '../../shared/model/index.ts';
import { transactionsCsv } from '../exits/index.ts';
import { contentsOf } from './contents.ts';
import { pagesOf } from './sheets.ts';
import { writeWorkbook } from './write-workbook.ts';

export { textTableFile } from './text-table.ts';

export interface WorkbookOptions {
  /** Egret's own, which the cover names. */
  readonly version: string;
}

/**
 * One company as an xlsx file, with the sheets that its settings choose. Sums and counts are live formulas that carry their value; the same analysis and options
 * give the same bytes. Linear in transactions.
 */
export function buildWorkbook(analysis: Analysis, { version }: WorkbookOptions): Uint8Array {
  const pages = pagesOf(analysis.settings.sheets, contentsOf(analysis), {
    version,
    contentHash: contentHashOf(analysis),
  });
  return writeWorkbook(pages, { title: analysis.company.name, created: analysis.asOf });
}

/** Of the transactions as the CSV exit writes them: who has that file can compute it again. */
const contentHashOf = (analysis: Analysis): string => sha256Hex(strToU8(transactionsCsv(analysis)));
