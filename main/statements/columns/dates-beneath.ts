import type { DateToken } from '../tokens/date-tokens.ts';
import type { TokenLine } from '../tokens/read-line.ts';
import { heightOf, LINE_GAP } from '../words/lines.ts';
import { isFigure } from './is-figure.ts';
import { leads } from './leading-date.ts';
import { headingsOf } from './table-headings.ts';

/** The date in front of the line right beneath a row, without an amount of its own; null where there is none. */
export function dateBeneath(lines: readonly TokenLine[], index: number): DateToken | null {
  const [line, next] = [lines[index], lines[index + 1]];
  const isNext = next?.page === line?.page && next?.money.length === 0;
  if (!line || !next || !isNext || next.bounds.yMin - line.bounds.yMax > LINE_GAP * heightOf(line.bounds)) return null;
  return leads(next);
}

/**
 * Whether the first table whose headings name no date begins with a row that has its date on the line beneath: an amount
 * under that line belongs to the next row, not to the date.
 */
export function datesStandBeneath(lines: readonly TokenLine[]): boolean {
  let isUndated = false;
  for (const [index, line] of lines.entries()) {
    const headings = headingsOf(line);
    if (headings) isUndated = !headings.some(({ role }) => role === 'date');
    else if (isUndated && leads(line)) return false;
    else if (isUndated && line.money.length > 0 && !isFigure(line)) return dateBeneath(lines, index) !== null;
  }
  return false;
}
