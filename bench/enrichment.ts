import { enrichPosted } from '../main/flows/enrich-posted.ts';
import { postedTransaction } from '../main/heron/index.ts';
import { postedTransactions } from './posted-transactions.ts';
import { type Comparison, comparisonOf } from './ratio.ts';

const ROWS = 1_000_000;
const FEW = 10_000;
/** Companies of five thousand rows each, few or many. */
const END_USERS = 200;
const ROUNDS = 3;

/** Parsed items → responses: what a server or the command line does between its JSON and its JSON. */
function enrichAll(items: readonly unknown[]): number {
  let responses = 0;
  for (const _ of enrichPosted(items.map(checked), 'req_bench')) responses += 1;
  return responses;
}

function checked(item: unknown) {
  const posted = postedTransaction(item);
  if (!posted.ok) throw new Error(posted.error.message);
  return posted.value;
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export interface EnrichmentBench {
  /** Enriching a million transactions ÷ one JSON.parse and JSON.stringify of them. */
  readonly ratio: Comparison;
  /** Cost per row of a million ÷ cost per row of ten thousand. */
  readonly growth: Comparison;
}

/** A million generated transactions of two hundred companies. */
export function benchEnrichment(): EnrichmentBench {
  const few = JSON.parse(JSON.stringify(postedTransactions(FEW, (END_USERS * FEW) / ROWS)));
  const ratios: number[] = [];
  const growths: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const text = JSON.stringify(postedTransactions(ROWS, END_USERS));
    let items: unknown[] = [];
    const json = timeOf(() => {
      items = JSON.parse(text);
      JSON.stringify(items);
    });
    enrichAll(few);
    const small = timeOf(() => enrichAll(few)) / FEW;
    const time = timeOf(() => enrichAll(items));
    ratios.push(time / json);
    growths.push(time / ROWS / small);
  }
  return { ratio: comparisonOf(ratios), growth: comparisonOf(growths) };
}
