import { type BooksInput, calculate } from '../main/summaries/index.ts';
import { companyOf } from './company.ts';
import { postedTransactions } from './posted-transactions.ts';
import { type Comparison, comparisonOf } from './ratio.ts';

const ROWS = 100_000;
const FEW = 10_000;
const ROUNDS = 5;

export interface SummariesBench {
  /** Every calculation over 100,000 transactions ÷ one JSON.parse of what the calculations are given. */
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
  const company = companyOf(postedTransactions(ROWS, 1));
  const few = companyOf(postedTransactions(FEW, 1));
  const json = JSON.stringify(given(company));
  calculate(few);
  return {
    growth: compareTimes(
      () => calculate(company),
      () => calculate(few),
      FEW / ROWS,
    ),
    ratio: compareTimes(
      () => calculate(company),
      () => JSON.parse(json),
    ),
  };
}

/** The input as JSON can hold it: accounts with their statements and transactions, and what is said of each. */
const given = ({ annotations, ...input }: BooksInput) => ({ ...input, annotations: [...annotations.values()] });

/** Time of `a` ÷ time of `b`, in turn. @param scale by what the ratio is multiplied */
function compareTimes(a: () => unknown, b: () => unknown, scale = 1): Comparison {
  a();
  const ratios = Array.from({ length: ROUNDS }, () => (timeOf(a) / timeOf(b)) * scale);
  return comparisonOf(ratios);
}
