import type { TokenLine } from '../tokens/read-line.ts';
import { followsText } from './in-text.ts';
import { columnAt, type MoneyColumn } from './money-columns.ts';

/**
 * The columns without those that are only figures of descriptions: beside another column that is used more under the same
 * heading, each of their figures ends a sentence on a line without a date ("12.00 USD at 1.2443 includes fee 0.30").
 */
export function withoutQuoted(columns: readonly MoneyColumn[], lines: readonly TokenLine[]): MoneyColumn[] {
  const isQuoted = (at: number): boolean =>
    lines.every((line) =>
      line.money.every(
        (token) => columnAt(columns, token.bounds) !== at || (line.dates.length === 0 && followsText(line, token)),
      ),
    );
  return columns.filter(({ heading, count }, at) => {
    const hasBetter = columns.some((other) => other.heading === heading && other.count > count);
    return !(heading !== null && hasBetter && isQuoted(at));
  });
}
