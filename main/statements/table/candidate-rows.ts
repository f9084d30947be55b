import { enclose, type Rectangle, type Word } from '../../../shared/model/index.ts';
import { namesBalance } from '../columns/balance-label.ts';
import { datesOfRow } from '../columns/date-columns.ts';
import { isInText } from '../columns/in-text.ts';
import { columnAt, type MoneyColumn, moneyColumnsOf } from '../columns/money-columns.ts';
import { withoutQuoted } from '../columns/quoted-columns.ts';
import type { ColumnHeading } from '../columns/table-headings.ts';
import { bareAmounts, type UnreadCell, unreadCells } from '../columns/unread.ts';
import type { DateToken } from '../tokens/date-tokens.ts';
import type { MoneyToken } from '../tokens/money-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import type { SectionKind } from '../vocabulary/sections.ts';
import { heightOf, LINE_GAP } from '../words/lines.ts';
import { type ClassifiedLine, classifyLines } from './classified-lines.ts';
import { amountsClose } from './closing-amounts.ts';
import { groupColumns } from './column-groups.ts';
import { withLostSigns } from './lost-signs.ts';
import { withoutRepeatedChecks } from './repeated-checks.ts';
import { type RepeatedList, repeatedLists } from './repeated-lists.ts';
import { type SectionTotal, sectionTotalOf } from './section-totals.ts';
import { type ColumnSum, columnSumOf } from './summed-columns.ts';

/** An amount of a row and the column it stands in. */
export interface Cell {
  readonly column: number;
  readonly token: MoneyToken;
}

/** What may be a transaction: everything printed for it, before anyone decides what its amounts mean. */
export interface CandidateRow {
  /** Dates at its head, left to right; for an undated row, those of the dated row above. */
  readonly dates: readonly DateToken[];
  /** False when the row prints no date of its own. */
  readonly dated: boolean;
  readonly cells: Cell[];
  /** What stands in columns of amounts and could not be read as one. */
  readonly unread: UnreadCell[];
  /** What stands where the date should and could not be read as one; null otherwise. */
  readonly unreadDate: string | null;
  /** The words of its description, line by line. */
  readonly words: Word[];
  /** Everything that belongs to it. */
  readonly extents: Rectangle[];
  /** Column headings over it. */
  readonly headings: readonly ColumnHeading[];
  readonly section: SectionKind | null;
  /** The section's title, folded. */
  readonly sectionTitle: string | null;
  /** Number of its section within the document, so that rows of one section can be told from the next. */
  readonly sectionIndex: number;
  readonly page: number;
}

/** The rows a document may hold, the columns they stand in, and the lines that are not rows. */
export interface CandidateTable {
  readonly rows: readonly CandidateRow[];
  /** What roles are given to: printed columns, or several that are one in different places. */
  readonly columns: readonly MoneyColumn[];
  /** Columns of which one is the sum of the others, null where none is. */
  readonly columnSum: ColumnSum | null;
  /** Where amounts stand on the page. */
  readonly printedColumns: readonly MoneyColumn[];
  readonly sectionTotals: readonly SectionTotal[];
  readonly repeatedLists: readonly RepeatedList[];
  /** Indexes of the lines that became rows or parts of rows. */
  readonly used: ReadonlySet<number>;
}

/** Space between rows of one table, as a share of a line's height. */
const ROW_GAP = 3;
/** So many amounts under one another are a column. */
const SEVERAL = 4;
const CONTINUED = /\bcontinued (on|from|over)|\bcarried over|^continued$/;

const cellsOf = (line: TokenLine, columns: readonly MoneyColumn[], used: ReadonlySet<number>): Cell[] =>
  [...line.money, ...bareAmounts(line, columns, used)]
    .map((token) => ({ token, column: columnAt(columns, token.bounds) }))
    .filter(({ column }, index, all) => column >= 0 && !all.slice(0, index).some((cell) => cell.column === column));

const wordsBesides = (line: TokenLine, dates: readonly DateToken[], cells: readonly Cell[]): Word[] =>
  line.words.filter(
    (_, index) =>
      !dates.some(({ from, to }) => index >= from && index <= to) &&
      !cells.some(({ token }) => index >= token.from && index <= token.to),
  );

/**
 * The columns that belong to the table: where some have headings, one without is a column only if most rows use it, or
 * several do between two that have one or right of all. An amount quoted in a description stands under none.
 */
function tableColumns(columns: readonly MoneyColumn[], rows: number): MoneyColumn[] {
  const headed = columns.filter(({ heading }) => heading !== null);
  const first = Math.min(...headed.map(({ xMax }) => xMax));
  const isBeside = ({ xMin, count }: MoneyColumn): boolean => xMin > first && count >= SEVERAL;
  return columns.filter(
    (column) => headed.length === 0 || column.heading !== null || column.count * 2 > rows || isBeside(column),
  );
}

/** The lines of the table: those with a date, and those that follow one closely, which may carry a day's last balance. */
function tableLines(classified: readonly ClassifiedLine[]): ClassifiedLine[] {
  let last: TokenLine | null = null;
  return classified.filter(({ line, kind, section }) => {
    const near = last?.page === line.page && line.bounds.yMin - last.bounds.yMax <= ROW_GAP * heightOf(line.bounds);
    const inside = section !== 'skip' && (kind === 'dated' || (kind === 'plain' && near));
    last = inside ? line : kind === 'figure' && near ? line : null;
    return inside;
  });
}

/** In which columns each section has amounts. */
function columnsOfSections(
  lines: readonly ClassifiedLine[],
  columns: readonly MoneyColumn[],
): (sectionIndex: number) => ReadonlySet<number> {
  const used = new Map<number, Set<number>>();
  for (const { line, sectionIndex } of lines) {
    const ofSection = used.get(sectionIndex) ?? new Set();
    for (const { bounds } of line.money) {
      const column = columnAt(columns, bounds);
      if (column >= 0) ofSection.add(column);
    }
    used.set(sectionIndex, ofSection);
  }
  return (sectionIndex) => used.get(sectionIndex) ?? new Set();
}

/** The table of a document as far as geometry tells: rows with their cells, before amounts have a meaning. */
export function candidateTable(lines: readonly TokenLine[]): CandidateTable {
  const classified = withoutRepeatedChecks(classifyLines(lines));
  const live = classified.filter(({ kind, section }) => kind === 'dated' && section !== 'skip');
  const inTable = tableLines(classified);
  const amounts = inTable.flatMap(({ line, headings }) => line.money.map(({ bounds }) => ({ ...bounds, headings })));
  const placed = withoutQuoted(
    moneyColumnsOf(amounts),
    inTable.map(({ line }) => line),
  );
  const columns = tableColumns(placed, live.length);
  const usedIn = columnsOfSections(inTable, columns);
  const right = Math.max(...live.map(({ line }) => line.bounds.xMax), ...columns.map(({ xMax }) => xMax));

  const rows: CandidateRow[] = [];
  const used = new Set<number>();
  let open: CandidateRow | null = null;
  let last: TokenLine | null = null;
  let lastDates: readonly DateToken[] = [];
  /** The row that ended a page: its description may go on beneath the heading of the next. */
  let carried: CandidateRow | null = null;
  const closes = amountsClose(classified);
  /** Text under a row that is whole: it begins the next one, if that prints no date. */
  let waiting: TokenLine[] = [];

  const addText = (row: CandidateRow, line: TokenLine): void => {
    row.words.push(...line.words);
    // A rectangle lies on one page: that of the row's date and amount.
    if (row.page === line.page) row.extents.push(line.bounds);
  };
  /** Ends a row, with the text under it. */
  const end = (): void => {
    if (open) for (const line of waiting) addText(open, line);
    waiting = [];
    open = null;
  };

  const begin = (entry: ClassifiedLine, dates: readonly DateToken[], dated: boolean, cells: Cell[]): CandidateRow => {
    const unread = unreadCells(entry.line, columns, usedIn(entry.sectionIndex));
    return {
      dates,
      dated,
      cells,
      unread,
      unreadDate: entry.unreadDate.length > 0 ? entry.unreadDate.map(({ text }) => text).join(' ') : null,
      words: wordsBesides(entry.line, dated && !entry.day ? dates : [], cells).filter(
        (word) => !entry.unreadDate.includes(word) && !unread.some(({ bounds }) => bounds === word.bounds),
      ),
      extents: [entry.line.bounds],
      headings: entry.headings,
      section: entry.section,
      sectionTitle: entry.sectionTitle,
      sectionIndex: entry.sectionIndex,
      page: entry.line.page,
    };
  };
  /** The balance after a row may stand on the row's last line; one that is named is the day's. */
  const isBalanceOf = (row: CandidateRow, line: TokenLine, cells: readonly Cell[]): boolean =>
    !namesBalance(line) &&
    cells.every(
      ({ column }) => columns[column]?.heading === 'balance' && !row.cells.some((own) => own.column === column),
    );
  const gapTo = (line: TokenLine): number =>
    last && last.page === line.page ? (line.bounds.yMin - last.bounds.yMax) / heightOf(line.bounds) : Infinity;
  const continues = (line: TokenLine): boolean => {
    const left = open?.words[0]?.bounds.xMin ?? open?.dates.at(-1)?.bounds.xMax ?? Infinity;
    return gapTo(line) <= LINE_GAP && line.bounds.xMin >= left - 2 && line.bounds.xMax <= right + 2;
  };

  const goesOn = (line: TokenLine): boolean =>
    carried !== null &&
    gapTo(line) <= ROW_GAP &&
    Math.abs(line.bounds.xMin - (carried.words[0]?.bounds.xMin ?? Infinity)) <= 2 &&
    line.bounds.xMax <= right + 2;

  classified.forEach((entry, index) => {
    const { line, kind, section } = entry;
    if (kind === 'heading') {
      const ended = rows.at(-1);
      carried = ended && ended.page + 1 === line.page && ended.sectionIndex === entry.sectionIndex ? ended : null;
      end();
      last = line;
      return;
    }
    if (kind === 'day') {
      last = line;
      end();
      carried = null;
      return;
    }
    if (kind === 'section' || kind === 'figure' || section === 'skip' || CONTINUED.test(line.label)) {
      // A balance carried forward stands inside the table: undated rows may follow it, as they may follow a section's title.
      const isTitle = kind === 'section' && section !== null && section !== 'skip';
      last = isTitle || (kind === 'figure' && gapTo(line) <= ROW_GAP) ? line : null;
      if (isTitle) lastDates = [];
      end();
      return;
    }
    const inColumns = cellsOf(line, columns, usedIn(entry.sectionIndex));
    const apart = inColumns.filter((cell) => !isInText(line, cell.token));
    // A dated row whose figures all stand among words has those; beside one that stands apart they are quoted.
    const cells = kind === 'dated' && apart.length === 0 ? inColumns : apart;
    if (kind === 'dated') {
      const dates = entry.unreadDate.length > 0 ? [] : entry.day ? [entry.day] : datesOfRow(line, entry.headings);
      if (dates.length > 0) lastDates = dates;
      end();
      open = begin(entry, dates, true, cells);
      rows.push(open);
    } else if (cells.length > 0 && gapTo(line) <= ROW_GAP && rows.length > 0) {
      if (open && continues(line) && (open.cells.length === 0 || isBalanceOf(open, line, cells))) {
        for (const text of waiting) addText(open, text);
        waiting = [];
        open.cells.push(...cells);
        open.words.push(...wordsBesides(line, [], cells));
        open.extents.push(line.bounds);
      } else if (lastDates.length === 0 && cells.every(({ token }) => token.minor === 0)) {
        // "Interest charge on cash advances 0.00": nothing happened, on no day.
        used.add(index);
        last = line;
        return;
      } else if (line.label !== '') {
        const row = begin(entry, lastDates, false, cells);
        row.words.unshift(...waiting.flatMap(({ words }) => words));
        row.extents.push(...waiting.map(({ bounds }) => bounds));
        waiting = [];
        open = row;
        rows.push(row);
      } else return;
    } else if (open ? continues(line) : goesOn(line)) {
      open ??= carried as CandidateRow;
      if (closes && open.cells.length > 0) waiting.push(line);
      else addText(open, line);
    } else {
      end();
      return;
    }
    carried = null;
    last = line;
    used.add(index);
  });
  end();
  const sectionTotals = classified.flatMap((entry) => sectionTotalOf(entry) ?? []);
  const kept = withLostSigns(rows.filter(({ cells, unread }) => cells.length + unread.length > 0));
  const grouped = groupColumns(kept, columns);
  const columnSum = columnSumOf(grouped.rows, grouped.columns);
  return { ...grouped, columnSum, sectionTotals, repeatedLists: repeatedLists(classified), used };
}

/** The rectangle of everything printed for a row. */
export const rowBounds = (row: CandidateRow): Rectangle => enclose(row.extents);
