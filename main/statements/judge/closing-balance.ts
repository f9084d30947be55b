import type { Judged } from './judged.ts';

/**
 * Index of the row whose balance closes a statement that names no closing one: its last in time, where every printed balance is
 * what the rows lead to. Null where a closing balance is named, or none is printed after that row.
 */
export function closesWith({ rows, choice, result }: Judged): number | null {
  const runs = result.linksHeld > 0 && result.linksHeld === result.links;
  const last = result.ascending ? rows.length - 1 : 0;
  return choice.figures.closing === null && runs && rows[last]?.balance != null ? last : null;
}

/** The balance with which a statement closes, in minor units: as it is named, else that of the row it closes with. */
export function closingBalanceOf(judged: Judged): number | null {
  const last = closesWith(judged);
  return last === null ? judged.choice.figures.closing : (judged.rows[last]?.balance ?? null);
}
