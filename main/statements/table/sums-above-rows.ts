import { isFigure } from '../columns/is-figure.ts';
import { leads } from '../columns/leading-date.ts';
import { type SectionTitle, sectionTitleOf } from '../columns/section-title.ts';
import type { DateToken } from '../tokens/date-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { labelNamed } from '../words/terms.ts';

/** What a sum that stands above its rows says of them, to the line with the sum and to each with a row. */
export interface SumAbove {
  /** True for the line with the sum. */
  readonly heads: boolean;
  readonly title: SectionTitle;
  /** The day it names, or the last one that was named; null where its rows print their dates. */
  readonly day: DateToken | null;
}

/** The direction of which a line prints the sum, or the title beside which it prints it; null where it does neither. */
function titleOf(line: TokenLine): SectionTitle | null {
  const [sum, other] = line.money;
  if (!sum || other || line.dates.length > 1) return null;
  const kind = labelNamed(line.label);
  if (kind === 'totalIn' || kind === 'totalOut') return { kind: kind === 'totalIn' ? 'in' : 'out', title: line.label };
  const words = line.words.filter((_, index) => index < sum.from || index > sum.to);
  const title = line.dates.length > 0 ? null : sectionTitleOf({ ...line, words, money: [] });
  return title?.kind === 'skip' ? null : title;
}

/** A sum, and the indexes of the lines that may be its rows. */
interface Group {
  readonly at: number;
  readonly title: SectionTitle;
  readonly day: DateToken | null;
  readonly rows: readonly number[];
}

/** The lines with an amount beneath a sum, down to the next figure or sum: where it names their day, they print none. */
function rowsBeneath(lines: readonly TokenLine[], at: number, day: DateToken | null): number[] {
  const rows: number[] = [];
  for (let index = at + 1; index < lines.length; index += 1) {
    const line = lines[index] as TokenLine;
    if (line.money.length === 0 && !sectionTitleOf(line)) continue;
    const isDated = leads(line) !== null;
    const begins = rows.length > 0 || isDated === (day === null);
    if (line.money.length !== 1 || !begins || (day && isDated) || isFigure(line) || titleOf(line)) break;
    rows.push(index);
  }
  return rows;
}

/** The sums above lines that may be their rows. */
function groupsOf(lines: readonly TokenLine[]): Group[] {
  let day: DateToken | null = null;
  return lines.flatMap((line, at): Group[] => {
    const title = titleOf(line);
    if (!title) return [];
    day = line.dates[0] ?? day;
    const rows = rowsBeneath(lines, at, day);
    return rows.length > 0 ? [{ at, title, day, rows }] : [];
  });
}

const amountOn = (line: TokenLine | undefined): number => line?.money[0]?.minor ?? 0;

/**
 * Of each line what the sum above it says, where a statement prints sums above their rows: beside the title of a section, or for
 * each day and direction ("02 DEC  Total de entradas + 4.570,00", and beneath it rows without sign or date). That a sum stands
 * above its rows is told by what they add up to, for as many sums as not at least.
 */
export function sumsAboveRows(lines: readonly TokenLine[]): readonly (SumAbove | null)[] {
  const groups = groupsOf(lines);
  const held = groups.filter(({ at, rows }) => {
    const sum = rows.reduce((total, row) => total + amountOn(lines[row]), 0);
    return sum !== 0 && Math.abs(sum) === Math.abs(amountOn(lines[at]));
  });
  const isHabit = held.length > 0 && held.length * 2 >= groups.length;
  const found = new Map<number, SumAbove>();
  for (const { at, title, day, rows } of isHabit ? groups : []) {
    found.set(at, { heads: true, title, day });
    for (const row of rows) found.set(row, { heads: false, title, day });
  }
  return lines.map((_, index) => found.get(index) ?? null);
}
