import * as XLSX from 'xlsx';
import type { PlainDate } from '../../shared/dates.ts';
import { finishPackage } from './finish/index.ts';
import { chartAreas } from './line-chart.ts';
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
    pages.map(({ headerLines, labelColumns, pageStarts, isNumbered, pagesWide, charts }) => ({
      frozenLines: headerLines,
      frozenColumns: labelColumns,
      pageStarts,
      isNumbered,
      pagesWide,
      charts,
    })),
  );
}

/** The names by which a spreadsheet knows what to print and what to repeat on each page. */
function printNames(page: Page, index: number): XLSX.DefinedName[] {
  const areas = areasOf(page);
  const repeated = repeatedRanges(page);
  return [
    ...(repeated.length > 0 ? [{ Name: '_xlnm.Print_Titles', Sheet: index, Ref: repeated.join(',') }] : []),
    ...(areas.length > 0 ? [{ Name: '_xlnm.Print_Area', Sheet: index, Ref: areas.join(',') }] : []),
  ];
}

function repeatedRanges({ name, headerLines, labelColumns, repeatedLine }: Page): string[] {
  const lines = repeatedLine === null ? `$1:$${headerLines}` : `$${repeatedLine}:$${repeatedLine}`;
  return [
    ...(labelColumns > 0 ? [rangeOn(name, `$A:$${XLSX.utils.encode_col(labelColumns - 1)}`)] : []),
    ...(headerLines > 0 || repeatedLine !== null ? [rangeOn(name, lines)] : []),
  ];
}

/** What is printed: none means all. Charts beside the cells are printed after them, or they would take half of the page's width. */
function areasOf({ name, sheet, printedColumns, charts }: Page): string[] {
  if (printedColumns === null && charts.length === 0) return [];
  const { e } = XLSX.utils.decode_range(sheet['!ref'] ?? 'A1');
  const cells = { s: { c: 0, r: 0 }, e: { c: (printedColumns ?? e.c + 1) - 1, r: e.r } };
  return [cells, ...chartAreas(charts)].map((area) => rangeOn(name, fixed(area)));
}

const fixed = ({ s, e }: XLSX.Range): string => XLSX.utils.encode_range(s, e).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
