import { isFigure } from '../columns/is-figure.ts';
import type { SectionTitle } from '../columns/section-title.ts';
import type { DateToken } from '../tokens/date-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { labelNamed } from '../words/terms.ts';

/** What a sum that stands above its rows says of them, to the line with the sum and to each with a row. */
export interface SumAbove {
  /** True for the line with the sum. */
  readonly heads: boolean;
  readonly title: SectionTitle;
  /** The day it names, or the last one that was named. */
  readonly day: DateToken;
}

/** So many sums that hold are a habit. */
const SEVERAL = 2;

/** The direction of which a line prints the sum, and nothing else but perhaps its day. */
function directionOf(line: TokenLine): 'in' | 'out' | null {
  if (line.money.length !== 1 || line.dates.length > 1) return null;
  const kind = labelNamed(line.label);
  return kind === 'totalIn' ? 'in' : kind === 'totalOut' ? 'out' : null;
}

/** A sum, and the indexes of the lines that may be its rows. */
interface Group {
  readonly at: number;
  readonly direction: 'in' | 'out';
  readonly day: DateToken;
  readonly rows: readonly number[];
}

/** The sums that name a day, or follow one that does, each with the lines that have an amount down to the next figure. */
function groupsOf(lines: readonly TokenLine[]): Group[] {
  let day: DateToken | null = null;
  return lines.flatMap((line, at): Group[] => {
    const direction = directionOf(line);
    day = direction ? (line.dates[0] ?? day) : day;
    if (direction === null || day === null) return [];
    const rows: number[] = [];
    for (let index = at + 1; index < lines.length; index += 1) {
      const { money, dates } = lines[index] as TokenLine;
      if (money.length === 0) continue;
      if (money.length > 1 || dates[0]?.from === 0 || isFigure(lines[index] as TokenLine)) break;
      rows.push(index);
    }
    return rows.length > 0 ? [{ at, direction, day, rows }] : [];
  });
}

const amountOn = (line: TokenLine | undefined): number => Math.abs(line?.money[0]?.minor ?? 0);

/**
 * Of each line what the sum above it says, where a statement prints the sums of each day and direction above their rows: "02 DEC
 * Total de entradas + 4.570,00", and beneath it the rows without sign or date. That a sum stands above its rows is told by
 * what they add up to, for more sums than not.
 */
export function sumsAboveRows(lines: readonly TokenLine[]): readonly (SumAbove | null)[] {
  const groups = groupsOf(lines);
  const held = groups.filter(
    ({ at, rows }) => rows.reduce((sum, row) => sum + amountOn(lines[row]), 0) === amountOn(lines[at]),
  );
  const isHabit = held.length >= SEVERAL && held.length * 2 > groups.length;
  const found = new Map<number, SumAbove>();
  for (const { at, direction, day, rows } of isHabit ? groups : []) {
    const title = { kind: direction, title: lines[at]?.label ?? '' };
    found.set(at, { heads: true, title, day });
    for (const row of rows) found.set(row, { heads: false, title, day });
  }
  return lines.map((_, index) => found.get(index) ?? null);
}
