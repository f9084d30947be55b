import { enclose, type Rectangle, type Word } from '../../shared/model/index.ts';
import { beginsWithBalance } from './balance-label.ts';
import { groupColumns } from './column-groups.ts';
import type { DateToken } from './date-tokens.ts';
import { heightOf } from './lines.ts';
import { columnAt, type MoneyColumn, moneyColumnsOf, overlap } from './money-columns.ts';
import type { MoneyToken } from './money-tokens.ts';
import type { TokenLine } from './read-line.ts';
import { sectionTitleOf } from './section-title.ts';
import { type SectionTotal, sectionTotalOf } from './section-totals.ts';
import { type ColumnHeading, headingsOf } from './table-headings.ts';
import { bareAmounts, type DateColumn, type UnreadCell, unreadCells, unreadDate } from './unread.ts';
import { NOT_A_ROW } from './vocabulary/figures.ts';
import type { SectionKind } from './vocabulary/sections.ts';

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
  /** Where amounts stand on the page. */
  readonly printedColumns: readonly MoneyColumn[];
  readonly sectionTotals: readonly SectionTotal[];
  /** Indexes of the lines that became rows or parts of rows. */
  readonly used: ReadonlySet<number>;
}

type LineKind = 'heading' | 'section' | 'figure' | 'dated' | 'plain';

interface ClassifiedLine {
  readonly line: TokenLine;
  readonly kind: LineKind;
  /** Words that stand where a date should and are none. */
  readonly unreadDate: readonly Word[];
  /** The column headings in force. */
  readonly headings: readonly ColumnHeading[];
  readonly section: SectionKind | null;
  readonly sectionTitle: string | null;
  readonly sectionIndex: number;
}

/** Points by which the dates of one column may stray. */
const DATE_COLUMN = 6;
/** Share that a recognised date and a column of dates have in common. */
const SAME_DATES = 0.8;
/** Space between lines of one row, and between rows of one table, as a share of a line's height. */
const LINE_GAP = 0.95;
const ROW_GAP = 3;
/** How close to the left edge of its line a row's date stands: after a line or check number at most. */
const WORDS_BEFORE = 2;
/** How sure recognition is at most of dirt, or how many letters it sees in it. */
const BLOT = { surest: 0.5, longest: 2 };
const CONTINUED = /\bcontinued (on|from|over)|\bcarried over|^continued$/;

/** What may stand before a row's date: a line or check number, or what recognition makes of dirt. */
const mayPrecede = ({ text, source, confidence }: Word): boolean =>
  /^\P{L}+$/u.test(text) || (source === 'ocr' && (confidence < BLOT.surest || text.length <= BLOT.longest));

const leads = (line: TokenLine): DateToken | null => {
  const [date] = line.dates;
  const before = line.words.slice(0, date?.from ?? 0);
  return date && before.length <= WORDS_BEFORE && before.every(mayPrecede) ? date : null;
};

/** The date of a row whose table has its dates behind the description: the one under their heading. */
function dateBehind(line: TokenLine, headings: readonly ColumnHeading[]): DateToken | null {
  const heading = headings.find(({ role }) => role === 'date');
  const isBehind = headings.some(
    ({ role, bounds }) => role === 'description' && bounds.xMax < (heading?.bounds.xMin ?? 0),
  );
  if (!heading || !isBehind || line.money.length === 0) return null;
  return line.dates.find(({ bounds }) => overlap(heading.bounds, bounds) > 0) ?? null;
}

/** A line that by itself looks like a transaction: a date in front, words, and an amount behind. */
const looksLikeRow = (line: TokenLine): boolean => {
  const date = leads(line);
  return date !== null && line.label !== '' && line.money.some(({ from }) => from > date.to) && !isFigure(line);
};

const isFigure = (line: TokenLine): boolean => NOT_A_ROW.test(line.label) || beginsWithBalance(line);

/** Where the document's rows carry their dates: the left edges that two rows or more share, or one under a heading. */
function dateColumnsOf(lines: readonly TokenLine[], headed: ReadonlySet<number>): DateColumn[] {
  const dates = lines.flatMap((line, index) => {
    const date = looksLikeRow(line) ? leads(line) : null;
    return date ? [{ ...date.bounds, headed: headed.has(index) }] : [];
  });
  const columns: (DateColumn & { count: number; headed: boolean })[] = [];
  for (const { xMin, xMax, headed: isHeaded } of dates) {
    const at = columns.findIndex((column) => Math.abs(column.xMin - xMin) <= DATE_COLUMN);
    const column = columns[at];
    if (!column) columns.push({ xMin, xMax, count: 1, headed: isHeaded });
    else
      columns[at] = {
        xMin: column.xMin,
        xMax: Math.max(column.xMax, xMax),
        count: column.count + 1,
        headed: column.headed || isHeaded,
      };
  }
  return columns.filter(({ count, headed: isHeaded }) => isHeaded || count > 1);
}

/** Indexes of lines that stand below a table heading on their page. */
function linesUnderHeadings(lines: readonly TokenLine[]): Set<number> {
  const under = new Set<number>();
  let page = 0;
  lines.forEach((line, index) => {
    if (headingsOf(line)) page = line.page;
    else if (line.page === page) under.add(index);
  });
  return under;
}

function classify(lines: readonly TokenLine[]): ClassifiedLine[] {
  const dateColumns = dateColumnsOf(lines, linesUnderHeadings(lines));
  // Boxes of recognised words take in specks beside them: then the columns overlap, though their edges differ.
  const stands = (date: DateToken, column: DateColumn): boolean =>
    Math.abs(column.xMin - date.bounds.xMin) <= DATE_COLUMN ||
    (date.confidence < 1 && overlap(column, date.bounds) >= SAME_DATES);
  const inDateColumn = (line: TokenLine): boolean => {
    const date = leads(line);
    return date !== null && dateColumns.some((column) => stands(date, column));
  };
  let section: SectionKind | null = null;
  let sectionTitle: string | null = null;
  let sectionIndex = 0;
  let inForce: readonly ColumnHeading[] = [];
  return lines.map((line) => {
    const headings = headingsOf(line);
    inForce = headings ?? inForce;
    const title = headings ? null : sectionTitleOf(line);
    // The heading of a table of daily balances does not end it; one that describes something does.
    const ends = section === 'skip' && headings?.some(({ role }) => role === 'description');
    if (title || ends) {
      section = title?.kind ?? null;
      sectionTitle = title?.title ?? null;
      sectionIndex += 1;
    }
    const garbled = headings || title || isFigure(line) || leads(line) ? [] : unreadDate(line, dateColumns);
    const isBehind = dateBehind(line, inForce) !== null;
    const isDated = (inDateColumn(line) || isBehind || garbled.length > 0) && line.label !== '';
    const kind: LineKind = headings
      ? 'heading'
      : title
        ? 'section'
        : isFigure(line)
          ? 'figure'
          : isDated
            ? 'dated'
            : 'plain';
    return { line, kind, unreadDate: garbled, headings: inForce, section, sectionTitle, sectionIndex };
  });
}

/** The dates at the head of a row, and any that stand under a date heading further right. */
function rowDates(line: TokenLine, headings: readonly ColumnHeading[]): DateToken[] {
  const underHeading = ({ bounds }: DateToken): boolean =>
    headings.some(
      ({ role, bounds: heading }) =>
        (role === 'date' || role === 'valueDate') && heading.xMin - 4 <= bounds.xMax && bounds.xMin <= heading.xMax + 4,
    );
  const behind = dateBehind(line, headings);
  if (behind && behind !== line.dates[0]) return [behind];
  let next = line.dates[0]?.from ?? 0;
  return line.dates.filter((date, index) => {
    const adjacent = index < 2 && date.from === next;
    if (adjacent) next = date.to + 1;
    return adjacent || underHeading(date);
  });
}

const cellsOf = (line: TokenLine, columns: readonly MoneyColumn[]): Cell[] =>
  [...line.money, ...bareAmounts(line, columns)]
    .map((token) => ({ token, column: columnAt(columns, token.bounds) }))
    .filter(({ column }, index, all) => column >= 0 && !all.slice(0, index).some((cell) => cell.column === column));

const wordsBesides = (line: TokenLine, dates: readonly DateToken[], cells: readonly Cell[]): Word[] =>
  line.words.filter(
    (_, index) =>
      !dates.some(({ from, to }) => index >= from && index <= to) &&
      !cells.some(({ token }) => index >= token.from && index <= token.to),
  );

/**
 * The columns that belong to the table: where some have headings, one without is a column only if most rows use it. An
 * amount quoted in a description stands under none.
 */
function tableColumns(columns: readonly MoneyColumn[], rows: number): MoneyColumn[] {
  const headed = columns.some(({ heading }) => heading !== null);
  return columns.filter(({ heading, count }) => !headed || heading !== null || count * 2 > rows);
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

/** The table of a document as far as geometry tells: rows with their cells, before amounts have a meaning. */
export function candidateTable(lines: readonly TokenLine[]): CandidateTable {
  const classified = classify(lines);
  const live = classified.filter(({ kind, section }) => kind === 'dated' && section !== 'skip');
  const amounts = tableLines(classified).flatMap(({ line, headings }) =>
    line.money.map(({ bounds }) => ({ ...bounds, headings })),
  );
  const columns = tableColumns(moneyColumnsOf(amounts), live.length);
  const right = Math.max(...live.map(({ line }) => line.bounds.xMax), ...columns.map(({ xMax }) => xMax));

  const rows: CandidateRow[] = [];
  const used = new Set<number>();
  let open: CandidateRow | null = null;
  let last: TokenLine | null = null;
  let lastDates: readonly DateToken[] = [];
  /** The row that ended a page: its description may go on beneath the heading of the next. */
  let carried: CandidateRow | null = null;

  const begin = (entry: ClassifiedLine, dates: readonly DateToken[], dated: boolean, cells: Cell[]): CandidateRow => {
    const unread = unreadCells(entry.line, columns);
    return {
      dates,
      dated,
      cells,
      unread,
      unreadDate: entry.unreadDate.length > 0 ? entry.unreadDate.map(({ text }) => text).join(' ') : null,
      words: wordsBesides(entry.line, dated ? dates : [], cells).filter(
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
      open = null;
      last = line;
      return;
    }
    if (kind === 'section' || kind === 'figure' || section === 'skip' || CONTINUED.test(line.label)) {
      // A balance carried forward stands inside the table: undated rows may follow it.
      last = kind === 'figure' && gapTo(line) <= ROW_GAP ? line : null;
      open = null;
      return;
    }
    const cells = cellsOf(line, columns);
    if (kind === 'dated') {
      const dates = entry.unreadDate.length > 0 ? [] : rowDates(line, entry.headings);
      if (dates.length > 0) lastDates = dates;
      open = begin(entry, dates, true, cells);
      rows.push(open);
    } else if (cells.length > 0 && gapTo(line) <= ROW_GAP && (open || lastDates.length > 0)) {
      if (open && open.cells.length === 0 && continues(line)) {
        open.cells.push(...cells);
        open.words.push(...wordsBesides(line, [], cells));
        open.extents.push(line.bounds);
      } else if (line.label !== '' && lastDates.length > 0) {
        open = begin(entry, lastDates, false, cells);
        rows.push(open);
      } else return;
    } else if (open ? continues(line) : goesOn(line)) {
      open ??= carried as CandidateRow;
      open.words.push(...line.words);
      // A rectangle lies on one page: that of the row's date and amount.
      if (open.page === line.page) open.extents.push(line.bounds);
    } else {
      open = null;
      return;
    }
    carried = null;
    last = line;
    used.add(index);
  });
  const sectionTotals = classified.flatMap(
    ({ line, section, sectionTitle, sectionIndex }) =>
      (section === 'skip' ? null : sectionTotalOf(line, sectionTitle, sectionIndex)) ?? [],
  );
  const kept = rows.filter(({ cells, unread }) => cells.length + unread.length > 0);
  return { ...groupColumns(kept, columns), sectionTotals, used };
}

/** The rectangle of everything printed for a row. */
export const rowBounds = (row: CandidateRow): Rectangle => enclose(row.extents);
