import { enclose, type Rectangle, type Word } from '../../../shared/model/index.ts';
import { columnAt, type MoneyColumn, moneyColumnsOf } from '../columns/money-columns.ts';
import { withoutQuoted } from '../columns/quoted-columns.ts';
import type { ColumnHeading } from '../columns/table-headings.ts';
import type { UnreadCell } from '../columns/unread.ts';
import type { DateToken } from '../tokens/date-tokens.ts';
import type { MoneyToken } from '../tokens/money-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import type { SectionKind } from '../vocabulary/sections.ts';
import { heightOf } from '../words/lines.ts';
import { type ClassifiedLine, classifyLines } from './classified-lines.ts';
import { groupColumns } from './column-groups.ts';
import { gatherRows, ROW_GAP } from './gather-rows.ts';
import { type ListedBalance, listedBalances } from './listed-balances.ts';
import { withLostSigns } from './lost-signs.ts';
import { withoutRepeatedChecks } from './repeated-checks.ts';
import { type RepeatedList, repeatedLists } from './repeated-lists.ts';
import { type SectionTotal, sectionTotalOf } from './section-totals.ts';
import { type ColumnSum, columnSumOf } from './summed-columns.ts';
import { withoutTwins } from './twin-columns.ts';

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
  /** The line it begins with prints amounts, apart from its text, and none of them in a column. */
  readonly isAstray: boolean;
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
  /** Rows with a date whose amounts stand in no column. */
  readonly astray: readonly CandidateRow[];
  /** What roles are given to: printed columns, or several that are one in different places. */
  readonly columns: readonly MoneyColumn[];
  /** Columns of which one is the sum of the others, null where none is. */
  readonly columnSum: ColumnSum | null;
  /** Where amounts stand on the page. */
  readonly printedColumns: readonly MoneyColumn[];
  readonly sectionTotals: readonly SectionTotal[];
  readonly repeatedLists: readonly RepeatedList[];
  readonly listedBalances: readonly ListedBalance[];
  /** Indexes of the lines that became rows or parts of rows. */
  readonly used: ReadonlySet<number>;
}

/** So many amounts under one another are a column. */
const SEVERAL = 4;
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

/** Where the table ends on the right. */
const rightOf = (rows: readonly ClassifiedLine[], columns: readonly MoneyColumn[]): number =>
  Math.max(...rows.map(({ line }) => line.bounds.xMax), ...columns.map(({ xMax }) => xMax));

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
  const { rows, used } = gatherRows(classified, { columns, usedIn, right: rightOf(live, columns) });
  const sectionTotals = classified.flatMap((entry) => sectionTotalOf(entry) ?? []);
  const hasFigure = ({ cells, unread }: CandidateRow): boolean => cells.length + unread.length > 0;
  const kept = withLostSigns(rows.filter(hasFigure));
  const astray = rows.filter((row) => row.dated && row.isAstray && !hasFigure(row));
  const placedOnce = groupColumns(kept, columns);
  const grouped = { ...placedOnce, ...withoutTwins(placedOnce.rows, placedOnce.columns) };
  const columnSum = columnSumOf(grouped.rows, grouped.columns);
  const lists = { repeatedLists: repeatedLists(classified), listedBalances: listedBalances(classified) };
  return { ...grouped, astray, columnSum, sectionTotals, ...lists, used };
}

/** The rectangle of everything printed for a row. */
export const rowBounds = (row: CandidateRow): Rectangle => enclose(row.extents);
