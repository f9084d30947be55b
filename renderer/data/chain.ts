import type { Transaction } from '../../shared/model/index.ts';

/** Where a row stands in the running balance. */
export interface ChainLink {
  /** Balance after the row by the rows before it; null while no balance is known. */
  readonly computed: number | null;
  /** What is printed on the row less what is computed; null where nothing is printed or known. */
  readonly difference: number | null;
}

/**
 * The running balance beside the printed one, row by row in the order of the page. After a difference it goes on from what
 * is printed, so that only the row at which it breaks shows one.
 *
 * @param ascending false: the page runs from the newest row to the oldest
 */
export function chainOf(
  rows: readonly Transaction[],
  opening: number | null,
  ascending: boolean,
): readonly ChainLink[] {
  const inTime = ascending ? rows : rows.toReversed();
  let balance = opening;
  const links = inTime.map((row): ChainLink => {
    const computed = balance === null ? null : balance + row.amount;
    balance = row.balance ?? computed;
    return {
      computed,
      difference: row.balance === null || computed === null ? null : row.balance - computed,
    };
  });
  return ascending ? links : links.toReversed();
}
