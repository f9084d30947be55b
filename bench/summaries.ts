import { transactionsJson } from '../main/heron/index.ts';
import { calculate } from '../main/summaries/index.ts';
import { companyOf } from './company.ts';
import { postedTransactions } from './posted-transactions.ts';
import { type Comparison, comparisonOf } from './ratio.ts';

const ROWS = 100_000;
const FEW = 10_000;
const ROUNDS = 5;

export interface SummariesBench {
  /** Every calculation over 100,000 transactions ÷ one JSON.parse of them with all that was said of them. */
  readonly ratio: Comparison;
  /** The same ÷ one JSON.parse of the bare rows. */
  readonly toBareRows: Comparison;
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
  const enriched = JSON.stringify(
    company.accounts.flatMap((account) => transactionsJson(account, company.annotations, 'eus_bench')),
  );
  const bare = JSON.stringify(
    company.accounts.flatMap(({ statements }) => statements.flatMap(({ transactions }) => transactions)),
  );
  calculate(few);
  return {
    growth: compareTimes(
      () => calculate(company),
      () => calculate(few),
      FEW / ROWS,
    ),
    ratio: compareTimes(
      () => calculate(company),
      () => JSON.parse(enriched),
    ),
    toBareRows: compareTimes(
      () => calculate(company),
      () => JSON.parse(bare),
    ),
  };
}

/** Time of `a` ÷ time of `b`, in turn. @param scale by what the ratio is multiplied */
function compareTimes(a: () => unknown, b: () => unknown, scale = 1): Comparison {
  a();
  const ratios = Array.from({ length: ROUNDS }, () => (timeOf(a) / timeOf(b)) * scale);
  return comparisonOf(ratios);
}
