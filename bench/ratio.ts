/** Times of two ways to do the same, taken in turn, so that a machine whose speed drifts treats both alike. */
export interface Comparison {
  /** Median over rounds of a's time ÷ b's time. */
  readonly ratio: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Milliseconds that work takes. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Sums up ratios measured round by round. */
export function comparisonOf(ratios: readonly number[]): Comparison {
  const sorted = ratios.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { ratio: at(0.5), lowest: at(0), highest: at(1) };
}

/** Measures `a` against the yardstick `b`, after one warm-up of each. */
export async function compare(
  a: () => Promise<unknown>,
  b: () => Promise<unknown>,
  rounds: number,
): Promise<Comparison> {
  await a();
  await b();
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const first = await timeOf(a);
    ratios.push(first / (await timeOf(b)));
  }
  return comparisonOf(ratios);
}
