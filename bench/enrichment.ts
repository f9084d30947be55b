import { enrichPosted } from '../main/flows/enrich-posted.ts';
import { postedTransaction } from '../main/heron/index.ts';
import { postedTransactions } from './posted-transactions.ts';
import { type Comparison, comparisonOf } from './ratio.ts';

const ROWS = 1_000_000;
const FEW = 10_000;
/** Companies of five thousand rows each, few or many. */
const END_USERS = 200;
const ROUNDS = 3;
/** Runs over few rows before a run over all, and as many behind it: one alone is over before the machine has settled. */
const RUNS_OF_FEW = 15;

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

/** The mean time of work over few rows, done often. */
const timeOfFew = (work: () => unknown): number => timeOf(() => times(RUNS_OF_FEW, work)) / RUNS_OF_FEW;

function times(count: number, work: () => unknown): void {
  for (let run = 0; run < count; run += 1) work();
}

export interface EnrichmentBench {
  /** Enriching a million transactions ÷ one JSON.parse and JSON.stringify of them. */
  readonly ratio: Comparison;
  /** Cost per row of a million ÷ cost per row of ten thousand, timed on both sides of the million. */
  readonly growth: Comparison;
  /** The same of JSON.parse and JSON.stringify: what a larger heap costs whoever does the work. */
  readonly growthOfJson: Comparison;
}

/** A million generated transactions of two hundred companies. */
export function benchEnrichment(): EnrichmentBench {
  const fewText = JSON.stringify(postedTransactions(FEW, (END_USERS * FEW) / ROWS));
  const few: unknown[] = JSON.parse(fewText);
  const jsonOfFew = () => JSON.stringify(JSON.parse(fewText));
  const ratios: number[] = [];
  const growths: number[] = [];
  const growthsOfJson: number[] = [];
  times(RUNS_OF_FEW, () => enrichAll(few));
  for (let round = 0; round < ROUNDS; round += 1) {
    const text = JSON.stringify(postedTransactions(ROWS, END_USERS));
    let items: unknown[] = [];
    const smallJson = timeOfFew(jsonOfFew) / FEW;
    const json = timeOf(() => {
      items = JSON.parse(text);
      JSON.stringify(items);
    });
    const before = timeOfFew(() => enrichAll(few));
    const time = timeOf(() => enrichAll(items));
    const after = timeOfFew(() => enrichAll(few));
    ratios.push(time / json);
    growths.push(time / ROWS / ((before + after) / 2 / FEW));
    growthsOfJson.push(json / ROWS / smallJson);
  }
  return { ratio: comparisonOf(ratios), growth: comparisonOf(growths), growthOfJson: comparisonOf(growthsOfJson) };
}
