import type { Row } from '../rows/rows.ts';
import { rowContent } from './row-content.ts';

/**
 * A key that rows share whose content is the same. A row that a person corrected says two things, what was read and what
 * is right; rows that say either are the same, so that correcting one of two copies leaves them copies of each other.
 */
export function sameContent(rows: readonly Row[]): (row: Row) => string {
  const stands = new Map<string, string>();
  const keyOf = (content: string): string => {
    let key = content;
    for (let next = stands.get(key); next !== undefined; next = stands.get(key)) key = next;
    return key;
  };
  for (const row of rows) {
    if (row.asRead === null) continue;
    const [read, corrected] = [keyOf(rowContent({ ...row, ...row.asRead })), keyOf(rowContent(row))];
    if (read !== corrected) stands.set(read, corrected);
  }
  return (row) => keyOf(rowContent(row));
}
