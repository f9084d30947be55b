import { groupBy } from '../../../shared/group-by.ts';
import { headingsOf, isMoneyHeading } from '../columns/table-headings.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { heightOf } from '../words/lines.ts';
import { partOfLine } from './part-of-line.ts';

/** Lines of a panel that begin at its left edge. */
const AT_EDGE = 3;
/** Distance, in points, within which they begin there. */
const SAME_EDGE = 2;

/** Index of the first word of a line behind what is headed; -1 where there is none, or what stands there is not apart. */
function firstBehind({ words }: TokenLine, right: number): number {
  const at = words.findIndex(({ bounds }) => bounds.xMin > right + heightOf(bounds));
  const [word, before] = [words[at], words[at - 1]];
  if (!word) return -1;
  return !before || word.bounds.xMin - before.bounds.xMax > heightOf(word.bounds) ? at : -1;
}

const edgeOf = ({ words }: TokenLine, first: number): number => words[first]?.bounds.xMin ?? Infinity;

/** True for what begins with words and goes on to a figure: a column of the table has no such thing without a heading. */
const isLabelled = (part: TokenLine): boolean => part.money.length > 0 && part.label !== '';

/** True for what may be a row of its own, such as a check beside another. */
const isRow = ({ dates, money }: TokenLine): boolean => dates.length > 0 && money.length > 0;

/** Where a panel begins in each line under a table's headings, -1 where a line has nothing of it; null where there is none. */
function panelBeside(headings: TokenLine, lines: readonly TokenLine[]): readonly number[] | null {
  const firsts = lines.map((line) => firstBehind(line, headings.bounds.xMax));
  const edges = lines.map((line, at) => edgeOf(line, firsts[at] ?? -1));
  const left = Math.min(...edges);
  const atEdge = edges.filter((edge) => edge - left <= SAME_EDGE).length;
  const parts = lines.flatMap((line, at) => {
    const first = firsts[at] ?? -1;
    return first < 0 ? [] : [partOfLine(line, first, line.words.length - 1)];
  });
  return atEdge >= AT_EDGE && parts.filter(isLabelled).length > 1 && !parts.some(isRow) ? firsts : null;
}

/** True for the headings of a table whose last column is one of amounts: what stands behind it is none of the table's. */
const endsWithMoney = (line: TokenLine): boolean => {
  const last = headingsOf(line)?.at(-1);
  if (last === undefined || !isMoneyHeading(last)) return false;
  return !line.words.some(({ text, bounds }) => bounds.xMin >= last.bounds.xMax && /\p{L}/u.test(text));
};

/** The lines of one page, with a panel beside its table on lines of its own at the top. */
function onPage(lines: readonly TokenLine[]): readonly TokenLine[] {
  const at = lines.findIndex(endsWithMoney);
  const headings = lines[at];
  const under = lines.slice(at + 1);
  const firsts = headings ? panelBeside(headings, under) : null;
  if (!firsts) return lines;
  const split = under.map((line, index) => {
    const first = firsts[index] ?? -1;
    if (first < 0) return { table: [line], panel: [] };
    const table = first === 0 ? [] : [partOfLine(line, 0, first - 1)];
    return { table, panel: [partOfLine(line, first, line.words.length - 1)] };
  });
  return [...split.flatMap(({ panel }) => panel), ...lines.slice(0, at + 1), ...split.flatMap(({ table }) => table)];
}

/**
 * Lines without what a panel beside the table prints on them, such as a box of figures: behind the last heading, from one
 * edge on, words with their figures. The panel's lines come first on their page.
 */
export function withPanelsApart(lines: readonly TokenLine[]): readonly TokenLine[] {
  return [...groupBy(lines, ({ page }) => page).values()].flatMap(onPage);
}
