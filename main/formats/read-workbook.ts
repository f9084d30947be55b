import { type CellObject, read, SSF, utils, type WorkBook, type WorkSheet } from 'xlsx';
import { dayOf } from './dates.ts';
import { FORMAT_LIMITS } from './limits.ts';
import { Malformed } from './malformed.ts';
import { type Cell, EMPTY_CELL, type Grid, type GridRow, textCell } from './table/grid.ts';
import { unpackedSize } from './unpacked-size.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound files of Microsoft, of which old spreadsheets (XLS) are one kind. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** Whether bytes may be those of a spreadsheet. */
export const isWorkbook = (bytes: Uint8Array): boolean => begins(bytes, ZIP) || begins(bytes, COMPOUND);

/** What stands in a cell that has no value because nothing computed its formula. */
const UNCOMPUTED = '#UNCOMPUTED';
/** What stands in a cell of an error that has no name, and in one of a day in no time of statements. */
const ERROR = '#ERROR';

/** A number under a format of dates is a day; an error, or a formula that nothing computed, is a text that is no amount. */
function cellOf(cell: CellObject | undefined, isFrom1904: boolean): Cell {
  if (!cell) return EMPTY_CELL;
  if (cell.t === 'e') return textCell(cell.w ?? ERROR);
  if (cell.t === 'z' || cell.v === undefined) return cell.f === undefined ? EMPTY_CELL : textCell(UNCOMPUTED);
  if (cell.t !== 'n' || typeof cell.v !== 'number') return textCell(String(cell.v));
  if (typeof cell.z === 'string' && SSF.is_date(cell.z)) {
    const code: { y: number; m: number; d: number } | null = SSF.parse_date_code(cell.v, { date1904: isFrom1904 });
    const date = code && dayOf(code.y, code.m, code.d);
    return { text: date ?? ERROR, number: null, date };
  }
  return { text: String(cell.v), number: cell.v, date: null };
}

function rowsOf(sheet: WorkSheet, name: string, isFrom1904: boolean): GridRow[] {
  const { ['!ref']: reference, ['!data']: data = [] } = sheet;
  if (!reference) return [];
  const { e: end } = utils.decode_range(reference);
  if (data.length > FORMAT_LIMITS.rows) throw new Malformed(`${name} row ${data.length}`, 'there are too many rows');
  const width = Math.min(end.c + 1, FORMAT_LIMITS.columns);
  return data.map((cells, at) => {
    const inFile = `${name} row ${at + 1}`;
    if (cells?.slice(width).some((cell) => cellOf(cell, isFrom1904).text !== ''))
      throw new Malformed(inFile, 'there are too many columns');
    return { cells: Array.from({ length: width }, (_, column) => cellOf(cells?.[column], isFrom1904)), inFile };
  });
}

function open(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      // With the empty cells and the formulas, cells are told whose formula nothing computed.
      cellFormula: true,
      sheetStubs: true,
      cellHTML: false,
      sheetRows: FORMAT_LIMITS.rows + 1,
    });
  } catch (error) {
    throw new Malformed(
      'the workbook',
      `it cannot be opened (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

/** The sheets of a spreadsheet as grids, hidden ones marked; formulas are not computed. One that unpacks to too much is refused. */
export function readWorkbook(bytes: Uint8Array): readonly Grid[] {
  if (begins(bytes, ZIP) && unpackedSize(bytes, FORMAT_LIMITS.bytes) > FORMAT_LIMITS.bytes)
    throw new Malformed('the workbook', 'it unpacks to more than a statement can hold');
  const book = open(bytes);
  const isFrom1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.map((name, at) => ({
    rows: rowsOf(book.Sheets[name] ?? {}, name, isFrom1904),
    ...((book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0 && { hiddenAs: name }),
  }));
}
