import type { Books } from '../books/books.ts';
import type { Entry } from '../books/entry.ts';
import { median } from './median.ts';

/** How far a transaction stands out from its like (experimental). */
export interface Anomaly {
  readonly entry: Entry;
  /** Those it stands out from, itself among them: of its category and direction. */
  readonly like: readonly Entry[];
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
/** From this score on a transaction is called an anomaly (DOMAIN b.3, revenue_anomalies). */
const ANOMALOUS = 0.9;
/** Nearer than so many deviations no score is so high: 2Φ(1.6) − 1 = 0.89. */
const LEAST_DEVIATIONS = 1.6;

/**
 * Transactions that stand out, by a robust z-score of the logarithm of its amount among those of its category and direction: distance
 * from the median in units of the median absolute deviation, turned into 2Φ(|z|) − 1 (DOMAIN b.4, anomalies), of 0.9 and
 * more. Those that stand out most come first; where there are not enough of their like, none does.
 */
export function anomaliesOf({ entries }: Books): Anomaly[] {
  const found: Anomaly[] = [];
  for (const group of likeGroups(entries)) if (group.length >= LEAST_ROWS) addAnomalies(group, found);
  return found.sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
}

/** By category and direction. */
function* likeGroups(entries: readonly Entry[]): Generator<readonly Entry[]> {
  const groups = new Map<string, { readonly inflows: Entry[]; readonly outflows: Entry[] }>();
  for (const entry of entries) {
    if (entry.amount === 0) continue;
    const group = groups.get(entry.slug) ?? { inflows: [], outflows: [] };
    if (group.inflows.length + group.outflows.length === 0) groups.set(entry.slug, group);
    (entry.amount > 0 ? group.inflows : group.outflows).push(entry);
  }
  for (const { inflows, outflows } of groups.values()) {
    yield inflows;
    yield outflows;
  }
}

function addAnomalies(group: readonly Entry[], found: Anomaly[]): void {
  const logs = Float64Array.from(group, ({ amount }) => Math.log(Math.abs(amount)));
  const middle = median(logs);
  const deviation = deviationOf(logs, middle);
  if (deviation === 0) return;
  for (const [at, entry] of group.entries()) {
    const distance = Math.abs((logs[at] ?? middle) - middle);
    if (distance < LEAST_DEVIATIONS * deviation) continue;
    const score = twoSided(distance / deviation);
    if (score < ANOMALOUS) continue;
    const times = Number((Math.abs(entry.amount) / Math.exp(middle)).toPrecision(2));
    found.push({ entry, like: group, score, reason: `${times} × the median of ${group.length}.` });
  }
}

/** By the median absolute deviation; by the mean one where more than half are alike; 0 where all are. */
function deviationOf(values: Float64Array, middle: number): number {
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
