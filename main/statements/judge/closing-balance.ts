import type { Judged } from './judge.ts';

/**
 * The balance with which a statement closes, in minor units: the one that is named so, else the balance printed after its last
 * row in time, where every printed balance is what the rows lead to. Null where neither is printed.
 */
export function closingBalanceOf({ rows, choice, result }: Judged): number | null {
  const { closing } = choice.figures;
  if (closing !== null) return closing;
  const runs = result.linksHeld > 0 && result.linksHeld === result.links;
  const last = result.ascending ? rows.at(-1) : rows[0];
  return runs ? (last?.balance ?? null) : null;
}
