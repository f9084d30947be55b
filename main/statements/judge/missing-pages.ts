import type { PageRun } from '../page/page-runs.ts';
import { CARRIED } from '../vocabulary/figures.ts';
import type { Judged } from './judged.ts';

/** Whether what agrees speaks of the whole statement, whatever pages there are: both totals, or balances that are not carried from page to page. */
function spansAllPages({ result, choice: { places } }: Judged): boolean {
  const held = new Set(result.checks.filter(({ holds }) => holds).map(({ kind }) => kind));
  const isStated = (name: 'opening' | 'closing'): boolean => !CARRIED.test(places[name]?.label ?? 'forward');
  const totals = held.has('deposits') && held.has('withdrawals');
  return totals || (held.has('closing') && isStated('opening') && isStated('closing'));
}

/**
 * The run of numbered pages that a statement stands on, where some of them are missing and nothing printed tells that no row
 * stands there: a running balance proves the rows along which it runs. Null where none is, or its pages are numbered in
 * different ways.
 */
export function incompleteRun(judged: Judged, runs: ReadonlyMap<number, PageRun>): PageRun | null {
  const [run, other] = new Set(judged.rows.map(({ row }) => runs.get(row.page)));
  return run && !other && run.missing > 0 && !spansAllPages(judged) ? run : null;
}
