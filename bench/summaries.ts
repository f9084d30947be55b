import { calculate } from '../main/summaries/index.ts';
import { companyOf } from './company.ts';
import { postedTransactions } from './posted-transactions.ts';
import { type Comparison, comparisonOf } from './ratio.ts';

const ROWS = 100_000;
const FEW = 10_000;
const ROUNDS = 5;

export interface SummariesBench {
  /** Every calculation over 100,000 transactions ÷ one JSON.parse of them. */
  readonly ratio: Comparison;
  /** Cost per row of 100,000 ÷ cost per row of 10,000. */
  readonly growth: Comparison;
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Enriched statements → every calculation of one company. */
export function benchSummaries(): SummariesBench {
  const text = JSON.stringify(postedTransactions(ROWS, 1));
  const company = companyOf(JSON.parse(text));
  const few = companyOf(postedTransactions(FEW, 1));
  calculate(company);
  calculate(few);
  const ratios: number[] = [];
  const growths: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const json = timeOf(() => JSON.parse(text));
    const small = timeOf(() => calculate(few)) / FEW;
    const time = timeOf(() => calculate(company));
    ratios.push(time / json);
    growths.push(time / ROWS / small);
  }
  return { ratio: comparisonOf(ratios), growth: comparisonOf(growths) };
}
