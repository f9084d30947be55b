import { groupBy } from '../../../shared/group-by.ts';
import type { Books } from '../books/books.ts';
import type { Entry } from '../books/entry.ts';
import { median } from './median.ts';

/** How far a transaction stands out from its like (experimental). */
export interface Anomaly {
  readonly entry: Entry;
  /** 0 to 1; 1 is very anomalous. */
  readonly score: number;
  /** One true sentence. */
  readonly reason: string;
}

/** Fewer transactions of a category and direction say nothing. */
const LEAST_ROWS = 8;
/** The MAD of a normal distribution is its deviation ÷ this; of the mean absolute deviation, ÷ the other. */
const MAD_TO_DEVIATION = 1.4826;
const MEAN_TO_DEVIATION = 1.2533;
const DECIMALS = 4;
/** From this score on a revenue transaction is called an anomaly (DOMAIN b.3, revenue_anomalies). */
export const ANOMALOUS = 0.9;

/**
 * Every transaction with a robust z-score of the logarithm of its amount among those of its category and direction: distance
 * from the median in units of the median absolute deviation, turned into 2Φ(|z|) − 1 (DOMAIN b.4, anomalies). Those that
 * stand out most come first; those without enough of their like are left out.
 */
export function anomaliesOf({ entries }: Books): Anomaly[] {
  const moved = entries.filter(({ amount }) => amount !== 0);
  return [...groupBy(moved, ({ slug }) => slug).values()]
    .flatMap((category) => [...groupBy(category, ({ amount }) => amount > 0).values()])
    .filter((group) => group.length >= LEAST_ROWS)
    .flatMap(anomaliesIn)
    .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
}

function anomaliesIn(group: readonly Entry[]): Anomaly[] {
  const logs = group.map(({ amount }) => Math.log(Math.abs(amount)));
  const middle = median(logs);
  const deviation = deviationOf(logs, middle);
  return group.map((entry, at) => {
    const distance = Math.abs((logs[at] ?? middle) - middle);
    const score = deviation === 0 ? 0 : twoSided(distance / deviation);
    const times = Number((Math.abs(entry.amount) / Math.exp(middle)).toPrecision(2));
    return { entry, score, reason: `${times} × the median of ${group.length}.` };
  });
}

/** By the median absolute deviation; by the mean one where more than half are alike; 0 where all are. */
function deviationOf(values: readonly number[], middle: number): number {
  const distances = values.map((value) => Math.abs(value - middle));
  const robust = median(distances) * MAD_TO_DEVIATION;
  if (robust > 0) return robust;
  return (distances.reduce((sum, one) => sum + one, 0) / distances.length) * MEAN_TO_DEVIATION;
}

/** 2Φ(z) − 1 = erf(z ÷ √2), by Abramowitz and Stegun 7.1.26 (error under 1.5e-7). */
function twoSided(z: number): number {
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const scale = 10 ** DECIMALS;
  return Math.round((1 - series * Math.exp(-x * x)) * scale) / scale;
}
