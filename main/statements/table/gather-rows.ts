import type { Word } from '../../../shared/model/index.ts';
import { namesBalance } from '../columns/balance-label.ts';
import { datesOfRow } from '../columns/date-columns.ts';
import { isInText } from '../columns/in-text.ts';
import { columnAt, type MoneyColumn } from '../columns/money-columns.ts';
import { bareAmounts, unreadCells } from '../columns/unread.ts';
import type { DateToken } from '../tokens/date-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { heightOf, LINE_GAP } from '../words/lines.ts';
import type { CandidateRow, Cell } from './candidate-rows.ts';
import type { ClassifiedLine } from './classified-lines.ts';
import { amountsClose } from './closing-amounts.ts';

/** Space between rows of one table, as a share of a line's height. */
export const ROW_GAP = 3;
/** Titles of sections in which a nought says that nothing was charged, folded. */
const CHARGES = /\b(interest|fees?)\b/;
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

/** Where the amounts of a table stand. */
interface TablePlace {
  readonly columns: readonly MoneyColumn[];
  /** The columns in which a section has amounts. */
  readonly usedIn: (sectionIndex: number) => ReadonlySet<number>;
  /** Where it ends on the right. */
  readonly right: number;
}

/** Rows, and the indexes of the lines that became rows or parts of them. */
interface GatheredRows {
  readonly rows: readonly CandidateRow[];
  readonly used: ReadonlySet<number>;
}

/**
 * Gathers the lines of a table into rows: each begins with a dated line, or one with amounts, and goes on over the lines right
 * under it that have none.
 */
export function gatherRows(
  classified: readonly ClassifiedLine[],
  { columns, usedIn, right }: TablePlace,
): GatheredRows {
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
      isAstray: cells.length === 0 && entry.line.money.some((token) => !isInText(entry.line, token)),
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
      // A section that goes on under its title goes on with its days.
      if (isTitle && entry.sectionTitle !== rows.at(-1)?.sectionTitle) lastDates = [];
      end();
      return;
    }
    const inColumns = cellsOf(line, columns, usedIn(entry.sectionIndex));
    const apart = inColumns.filter((cell) => !isInText(line, cell.token));
    // A dated row whose figures all stand among words has those; beside one that stands apart they are quoted.
    const cells = kind === 'dated' && apart.length === 0 ? inColumns : apart;
    const isRow = kind === 'dated' || (gapTo(line) <= ROW_GAP && rows.length > 0);
    const isNought = isRow && cells.length > 0 && cells.every(({ token }) => token.minor === 0);
    if (isNought && (CHARGES.test(entry.sectionTitle ?? '') || (kind !== 'dated' && lastDates.length === 0))) {
      // "Interest charged on cash advances 0.00": nothing happened, whether on a day or on none.
      end();
      used.add(index);
      last = line;
      return;
    }
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
  return { rows, used };
}
