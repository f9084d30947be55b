import { isFigure } from '../columns/is-figure.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { heightOf } from '../words/lines.ts';

/** Space between a figure and the rows it closes, as a share of a line's height. */
const GAP = 3;

/**
 * The lines with balances and totals that stand right under rows, or under other such lines there.
 *
 * @param used indexes of lines that are rows
 */
export function linesUnderRows(lines: readonly TokenLine[], used: ReadonlySet<number>): ReadonlySet<number> {
  const under = new Set<number>();
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const follows = used.has(index - 1) || under.has(index - 1);
    const isNear = above?.page === line.page && line.bounds.yMin - above.bounds.yMax <= GAP * heightOf(line.bounds);
    if (follows && isNear && !used.has(index) && line.money.length > 0 && isFigure(line)) under.add(index);
  });
  return under;
}
