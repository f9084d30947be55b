import { runsOf } from '../../../shared/checks/part-totals.ts';
import type { PartTotal, RowRuns } from '../../../shared/model/index.ts';
import { saidOf } from '../columns/is-figure.ts';
import { columnAt } from '../columns/money-columns.ts';
import { COLUMN_TOTALS } from '../figures/column-totals.ts';
import type { LabelledFigure } from '../figures/labelled-figures.ts';
import type { MoneyToken } from '../tokens/money-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { SURE } from '../words/legible.ts';
import { type CandidateTable, rowBounds } from './candidate-rows.ts';
import { linesUnderRows } from './lines-under-rows.ts';
import type { ReadRow } from './read-row.ts';

/** A total right under rows whose label says no more than that it is one. */
export interface TableTotal {
  readonly money: MoneyToken;
  readonly page: number;
}

/** Totals of another span of time than the statement's. */
const OTHER_SPAN =
  /\b(year|ytd|to date|since|average|annual|month|quarter|lifetime|points|rewards|miles|daily cash|cash back|cashback)\b/;
/**
 * The totals printed right under rows, in a column of their amounts, that neither their section's title explains nor what
 * is held against the rows already.
 *
 * @param known figures that are held against the rows already
 */
export function tableTotals(
  lines: readonly TokenLine[],
  { used, printedColumns, sectionTotals }: CandidateTable,
  known: readonly LabelledFigure[],
): TableTotal[] {
  const explained = new Set([...known, ...sectionTotals].map(({ money }) => money));
  const isTotal = (line: TokenLine): boolean =>
    line.money.length === 1 && line.dates.length === 0 && COLUMN_TOTALS.test(saidOf(line));
  const closing = [...linesUnderRows(lines, used)].filter((index) => {
    const line = lines[index];
    return line && isTotal(line) && columnAt(printedColumns, line.money[0]?.bounds ?? line.bounds) >= 0;
  });
  return closing.flatMap((index): TableTotal[] => {
    const line = lines[index];
    const money = line?.money[0];
    // A figure that recognition was not sure of contradicts nothing.
    const isUnknown =
      line && money && !explained.has(money) && money.confidence >= SURE && !OTHER_SPAN.test(line.label);
    return isUnknown ? [{ money, page: line.page }] : [];
  });
}

/** Figures as totals that no label explains; one that recognition was not sure of contradicts nothing. */
export const furtherTotals = (figures: readonly LabelledFigure[]): TableTotal[] =>
  figures.filter(({ money }) => money.confidence >= SURE).map(({ money, page }) => ({ money, page }));

/** Groups of the rows above a total: all of them, those on its page, of its section, since its last title, in its direction, of its day, or since the total before. */
function groupsAbove(above: readonly number[], since: readonly number[], rows: readonly ReadRow[]): readonly RowRuns[] {
  const last = rows[above.at(-1) ?? -1];
  const alike = (isAlike: (row: ReadRow) => boolean): readonly number[] =>
    above.filter((index) => isAlike(rows[index] as ReadRow));
  return [
    above,
    alike(({ row }) => row.page === last?.row.page),
    alike(({ row }) => row.sectionIndex === last?.row.sectionIndex),
    alike(({ row }) => row.sectionTitle === last?.row.sectionTitle),
    alike(({ section }) => section === last?.section),
    alike(({ row }) => row.dates[0]?.text === last?.row.dates[0]?.text),
    since,
  ].map(runsOf);
}

/** The rows above a total. */
const rowsAbove = ({ money, page }: TableTotal, rows: readonly ReadRow[]): readonly number[] =>
  rows.flatMap(({ row }, index) =>
    row.page < page || (row.page === page && rowBounds(row).yMax <= money.bounds.yMin + 1) ? [index] : [],
  );

/** Every group of rows that totals may stand for. */
export const tableParts = (totals: readonly TableTotal[], rows: readonly ReadRow[]): readonly PartTotal[] => {
  const above = totals.map((total) => rowsAbove(total, rows));
  return totals.map(({ money }, at): PartTotal => {
    const own = above[at] ?? [];
    const before = above.filter(({ length }) => length < own.length).toSorted((a, b) => b.length - a.length)[0] ?? [];
    const groups = groupsAbove(own, own.slice(before.length), rows);
    return { printed: Math.abs(money.minor), groups, unnamed: true };
  });
};
