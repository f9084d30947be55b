import { groupBy } from '../../../shared/group-by.ts';
import { sectionTitleOf } from '../columns/section-title.ts';
import { headingsOf, isMoneyHeading } from '../columns/table-headings.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { heightOf } from '../words/lines.ts';
import { partOfLine } from './part-of-line.ts';

/** Points by which what stands in the right table may begin left of its first heading. */
const STRAY = 3;

/** A line as what it has in the left table and in the right; null for a side without a word. */
interface Halves {
  readonly left: TokenLine | null;
  readonly right: TokenLine | null;
}

/** A line in two at the left edge of the right table; null for one that runs across. */
function halvesAt(line: TokenLine, edge: number): Halves | null {
  const { words } = line;
  const at = words.findIndex(({ bounds }) => bounds.xMin >= edge - STRAY);
  const [last, first] = [words.at(at < 0 ? -1 : at - 1), words[at]];
  if (at === 0) return { left: null, right: line };
  if (!last || last.bounds.xMax > edge) return null;
  if (!first) return { left: line, right: null };
  if (first.bounds.xMin - last.bounds.xMax <= heightOf(first.bounds)) return null;
  return { left: partOfLine(line, 0, at - 1), right: partOfLine(line, at, words.length - 1) };
}

/** Where the right one of two tables begins whose headings stand on one line, each from its dates to its amounts. */
function edgeOf(line: TokenLine): number | null {
  const headings = headingsOf(line) ?? [];
  const second = headings.findIndex(({ role }, at) => role === 'date' && headings.slice(0, at).some(isMoneyHeading));
  const isWhole = headings[0]?.role === 'date' && headings.slice(second).some(isMoneyHeading);
  return second > 0 && isWhole ? (headings[second]?.bounds.xMin ?? null) : null;
}

/** Whether the halves of a line are titles of two sections that go different ways. */
function areTitles({ left, right }: Halves): boolean {
  const [one, other] = [left && sectionTitleOf(left), right && sectionTitleOf(right)].map((title) => title?.kind);
  return one != null && other != null && one !== other;
}

/** The lines of one page, two tables that stand beside each other one after the other. */
function onPage(lines: readonly TokenLine[]): readonly TokenLine[] {
  for (const [index, line] of lines.entries()) {
    const edge = edgeOf(line);
    const titles = lines[index - 1];
    const title = edge === null || !titles ? null : halvesAt(titles, edge);
    if (edge === null || !title || !areTitles(title)) continue;
    const beneath = lines.slice(index - 1).map((one) => halvesAt(one, edge));
    const end = beneath.includes(null) ? beneath.indexOf(null) : beneath.length;
    const halves = beneath.slice(0, end);
    const side = (which: keyof Halves): TokenLine[] => halves.flatMap((half) => half?.[which] ?? []);
    return [...lines.slice(0, index - 1), ...side('left'), ...side('right'), ...onPage(lines.slice(index - 1 + end))];
  }
  return lines;
}

/**
 * Lines with one table after the other where two stand beside each other, each under the title of a section and headings of its
 * own. Lists of checks, which run on from one column into the next under one title, are no such tables.
 */
export function withTablesApart(lines: readonly TokenLine[]): readonly TokenLine[] {
  return [...groupBy(lines, ({ page }) => page).values()].flatMap(onPage);
}
