import type { Check, PrintedFigures } from './balance-check.ts';
import { type CandidateTable, rowBounds } from './candidate-rows.ts';
import { saidOf } from './is-figure.ts';
import { COLUMN_TOTALS, type LabelledFigure } from './labelled-figures.ts';
import { SURE } from './legible.ts';
import { heightOf } from './lines.ts';
import { columnAt } from './money-columns.ts';
import type { MoneyToken } from './money-tokens.ts';
import type { TokenLine } from './read-line.ts';
import type { ReadRow } from './readings.ts';

/** A total right under rows whose label says no more than that it is one. */
export interface TableTotal {
  readonly money: MoneyToken;
  readonly page: number;
}

/** Totals of another span of time than the statement's. */
const OTHER_SPAN = /\b(year|ytd|to date|since|average|annual|month|quarter|lifetime|points|rewards)\b/;
/** Space between a total and the rows it closes, as a share of a line's height. */
const GAP = 3;

/**
 * The totals printed right under rows, in a column of their amounts, that neither a known label nor their section's title
 * explains.
 *
 * @param known figures whose labels are known
 */
export function tableTotals(
  lines: readonly TokenLine[],
  { used, printedColumns, sectionTotals }: CandidateTable,
  known: readonly LabelledFigure[],
): TableTotal[] {
  const explained = new Set([...known, ...sectionTotals].map(({ money }) => money));
  const closing = new Set<number>();
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const [money, other] = line.money;
    const follows = used.has(index - 1) || closing.has(index - 1);
    const near = above?.page === line.page && line.bounds.yMin - above.bounds.yMax <= GAP * heightOf(line.bounds);
    const isTotal = money && !other && line.dates.length === 0 && COLUMN_TOTALS.test(saidOf(line));
    if (follows && near && isTotal && !used.has(index) && columnAt(printedColumns, money.bounds) >= 0)
      closing.add(index);
  });
  return [...closing].flatMap((index): TableTotal[] => {
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

/** What the rows above a total may add up to: all, those of a section or since its last title, in, out or together. */
function sumsOf(above: readonly ReadRow[]): number[] {
  const last = above.at(-1);
  const groups = [
    above,
    above.filter(({ row }) => row.page === last?.row.page),
    above.filter(({ row }) => row.sectionIndex === last?.row.sectionIndex),
    above.filter(({ row }) => row.sectionTitle === last?.row.sectionTitle),
    above.filter(({ section }) => section === last?.section),
  ];
  const sum = (rows: readonly ReadRow[]): number => rows.reduce((total, { amount }) => total + amount, 0);
  return groups.flatMap((rows) => [
    sum(rows),
    sum(rows.filter(({ amount }) => amount > 0)),
    sum(rows.filter(({ amount }) => amount < 0)),
  ]);
}

/** Holds totals against every sum of rows they may stand for, and against the balance they may repeat or carry over. */
export function tableTotalChecks(
  totals: readonly TableTotal[],
  rows: readonly ReadRow[],
  { opening, closing }: Pick<PrintedFigures, 'opening' | 'closing'>,
): Check[] {
  return totals.map(({ money, page }): Check => {
    const above = rows.filter(
      ({ row }) => row.page < page || (row.page === page && rowBounds(row).yMax <= money.bounds.yMin + 1),
    );
    const sums = sumsOf(above);
    const balance = above.findLast((row) => row.balance !== null)?.balance ?? null;
    const moved = above.reduce((total, { amount }) => total + amount, 0);
    const running = [(opening ?? 0) + moved, (closing ?? 0) - moved];
    const printed = Math.abs(money.minor);
    const holds = [...sums, ...running, opening, closing, balance].some(
      (value) => value !== null && Math.abs(value) === printed,
    );
    const away = (sum: number): number => Math.abs(Math.abs(sum) - printed);
    const nearest = sums.toSorted((a, b) => away(a) - away(b))[0] ?? 0;
    return { kind: 'section', holds, computed: Math.abs(nearest), printed, row: null };
  });
}
