import { strFromU8, strToU8 } from 'fflate';

/** What the writer of cells leaves out of a sheet. */
export interface SheetFinish {
  /** Lines at the top and columns at the left that stay in view; 0 for none. */
  readonly frozenLines: number;
  readonly frozenColumns: number;
  /** Lines that begin a printed page. */
  readonly pageStarts: readonly number[];
  /** Whether lines are printed with their numbers. */
  readonly isNumbered: boolean;
  /** Over how many pages its columns are printed. */
  readonly pagesWide: number;
  /** The sheet that opens. */
  readonly isFirst: boolean;
  /** The relation to the sheet's drawing, if it has one. */
  readonly drawing: string | null;
}

/** The letter A. */
const FIRST_COLUMN = 0x41;
/** Of a sheet, counted from 0. */
const LAST_COLUMN = 16_383;
const CELLS_BEGIN = '<sheetData>';
const CELLS_END = '</sheetData>';
const PLAIN_VIEW = '<sheetView workbookViewId="0"/>';
/** Landscape, as wide as these pages and as long as need be, with the sheet's name and the page's number below. */
const pageSetup = (pagesWide: number): string =>
  `<pageSetup orientation="landscape" fitToWidth="${pagesWide}" fitToHeight="0"/>` +
  '<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>';

const NUMBERED = '<printOptions headings="1"/>';

/** A break is known by the line above it; it reaches over all columns that a sheet can have. */
const rowBreaks = (pageStarts: readonly number[]): string =>
  pageStarts.length === 0
    ? ''
    : `<rowBreaks count="${pageStarts.length}" manualBreakCount="${pageStarts.length}">` +
      `${pageStarts.map((line) => `<brk id="${line - 1}" max="${LAST_COLUMN}" man="1"/>`).join('')}</rowBreaks>`;

/**
 * A sheet's part with frozen lines, print setup and drawing, in pieces. Only what stands before and after the cells is read, so that
 * the cost does not grow with the rows.
 *
 * @throws RangeError where the part is not as the writer of cells writes it
 */
export function finishedSheet(part: Uint8Array, finish: SheetFinish): readonly Uint8Array[] {
  const begin = indexOfText(part, CELLS_BEGIN);
  const end = lastIndexOfText(part, CELLS_END);
  const head = finishedHead(decode(part.subarray(0, begin)), finish);
  const tail = finishedTail(decode(part.subarray(end)), finish);
  return [encode(head), part.subarray(begin, end), encode(tail)];
}

const finishedHead = (head: string, { frozenLines, frozenColumns, isFirst }: SheetFinish): string =>
  replaced(
    replaced(head, '<dimension', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension'),
    PLAIN_VIEW,
    `<sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ''}>${paneOf(frozenLines, frozenColumns)}</sheetView>`,
  );

function paneOf(lines: number, columns: number): string {
  if (lines === 0 && columns === 0) return '';
  const first = `${String.fromCharCode(FIRST_COLUMN + columns)}${lines + 1}`;
  const pane = columns === 0 ? 'bottomLeft' : lines === 0 ? 'topRight' : 'bottomRight';
  const splits = `${columns === 0 ? '' : ` xSplit="${columns}"`}${lines === 0 ? '' : ` ySplit="${lines}"`}`;
  return `<pane${splits} topLeftCell="${first}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`;
}

function finishedTail(tail: string, { drawing, pagesWide, pageStarts, isNumbered }: SheetFinish): string {
  const options = isNumbered ? NUMBERED : '';
  const setup = `${pageSetup(pagesWide)}${rowBreaks(pageStarts)}`;
  const set = tail.replace(/<pageMargins[^>]*\/>/, (margins) => `${options}${margins}${setup}`);
  if (set === tail) throw new RangeError('The sheet has no margins after which its page setup could stand.');
  return drawing === null ? set : replaced(set, '</worksheet>', `<drawing r:id="${drawing}"/></worksheet>`);
}

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new RangeError(`The sheet does not hold ${from}`);
  return text.replace(from, () => to);
}

function indexOfText(bytes: Uint8Array, text: string): number {
  const wanted = encode(text);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (standsAt(bytes, wanted, at)) return at;
  }
  throw new RangeError(`The sheet does not hold ${text}`);
}

function lastIndexOfText(bytes: Uint8Array, text: string): number {
  const wanted = encode(text);
  for (let at = bytes.length - wanted.length; at >= 0; at -= 1) if (standsAt(bytes, wanted, at)) return at;
  throw new RangeError(`The sheet does not hold ${text}`);
}

const standsAt = (bytes: Uint8Array, wanted: Uint8Array, at: number): boolean =>
  wanted.every((byte, offset) => bytes[at + offset] === byte);

const encode = (text: string): Uint8Array => strToU8(text);
const decode = (bytes: Uint8Array): string => strFromU8(bytes);
