import * as XLSX from 'xlsx';

export const readBack = (bytes: Uint8Array): XLSX.WorkBook =>
  XLSX.read(bytes, { type: 'array', dense: true, cellFormula: true, cellNF: true });

export interface FormulaCell {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly value: unknown;
}

/** Every cell with a formula, with the value it carries. */
export function formulaCells(workbook: XLSX.WorkBook): FormulaCell[] {
  return workbook.SheetNames.flatMap((sheet) =>
    (workbook.Sheets[sheet]?.['!data'] ?? []).flatMap((line, r) =>
      (line ?? []).flatMap((cell, c) =>
        cell?.f === undefined
          ? []
          : [{ sheet, address: XLSX.utils.encode_cell({ r, c }), formula: cell.f, value: cell.v }],
      ),
    ),
  );
}

/** A sheet as values, line by line; `columns` from the left. */
export const linesOf = (workbook: XLSX.WorkBook, sheet: string, columns: number): unknown[][] =>
  (workbook.Sheets[sheet]?.['!data'] ?? []).map((line) => line?.slice(0, columns).map((cell) => cell?.v));

/** A sheet's table as one record a row, by header; `headerLine` is 1 for the first line of the sheet. It ends at an empty line. */
export function tableOf(workbook: XLSX.WorkBook, sheet: string, headerLine = 1): Map<string, XLSX.CellObject>[] {
  const [header = [], ...lines] = (workbook.Sheets[sheet]?.['!data'] ?? []).slice(headerLine - 1);
  const end = lines.findIndex((line) => line === undefined || line.every((cell) => cell?.v === undefined));
  const rows = end < 0 ? lines : lines.slice(0, end);
  return rows.map((line) => new Map(header.flatMap((title, column) => entryOf(title, line?.[column]))));
}

/** The table under a title in the first column. */
export function tableUnder(workbook: XLSX.WorkBook, sheet: string, title: string): Map<string, XLSX.CellObject>[] {
  const line = (workbook.Sheets[sheet]?.['!data'] ?? []).findIndex((cells) => cells?.[0]?.v === title);
  if (line < 0) throw new Error(`${sheet} has no table ${title}`);
  return tableOf(workbook, sheet, line + 2);
}

/** A sheet whose first column names its lines: the cells of a line, by name. */
export const lineOf = (workbook: XLSX.WorkBook, sheet: string, name: string): unknown[] =>
  (workbook.Sheets[sheet]?.['!data'] ?? [])
    .find((cells) => cells?.[0]?.v === name)
    ?.slice(1)
    .map((cell) => cell?.v) ?? [];

const entryOf = (title: XLSX.CellObject | undefined, cell: XLSX.CellObject | undefined): [string, XLSX.CellObject][] =>
  title?.v !== undefined && cell ? [[String(title.v), cell]] : [];
