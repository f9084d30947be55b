import * as XLSX from 'xlsx';
import type { PlainDate } from '../../shared/dates.ts';
import { finishPackage } from './finish/index.ts';
import { type Page, rangeOn } from './page.ts';

/** What a file says of itself. */
export interface FileProperties {
  readonly title: string;
  readonly created: PlainDate;
}

/** Pages as the bytes of an xlsx file. */
export function writeWorkbook(pages: readonly Page[], { title, created }: FileProperties): Uint8Array {
  const workbook: XLSX.WorkBook = {
    SheetNames: pages.map(({ name }) => name),
    Sheets: Object.fromEntries(pages.map(({ name, sheet }) => [name, sheet])),
    Props: { Title: title, CreatedDate: new Date(`${created}T00:00:00Z`) },
    Workbook: { Names: pages.flatMap(printNames) },
  };
  // Shared strings are both smaller and faster to write than text repeated in every cell. Compressing is left to the
  // finishing step, which would otherwise have to undo it.
  const written: Uint8Array = XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx', bookSST: true });
  return finishPackage(
    written,
    pages.map(({ headerLines, labelColumns, pagesWide, charts }) => ({
      frozenLines: headerLines,
      frozenColumns: labelColumns,
      pagesWide,
      charts,
    })),
  );
}

/** The names by which a spreadsheet knows what to print and what to repeat on each page. */
function printNames(page: Page, index: number): XLSX.DefinedName[] {
  const { name, sheet, headerLines, labelColumns, printedColumns } = page;
  const names: XLSX.DefinedName[] = [];
  const repeated = [
    ...(labelColumns > 0 ? [rangeOn(name, `$A:$${XLSX.utils.encode_col(labelColumns - 1)}`)] : []),
    ...(headerLines > 0 ? [rangeOn(name, `$1:$${headerLines}`)] : []),
  ];
  if (repeated.length > 0) names.push({ Name: '_xlnm.Print_Titles', Sheet: index, Ref: repeated.join(',') });
  if (printedColumns !== null) {
    const { e } = XLSX.utils.decode_range(sheet['!ref'] ?? 'A1');
    const range = `$A$1:$${XLSX.utils.encode_col(printedColumns - 1)}$${e.r + 1}`;
    names.push({ Name: '_xlnm.Print_Area', Sheet: index, Ref: rangeOn(name, range) });
  }
  return names;
}
