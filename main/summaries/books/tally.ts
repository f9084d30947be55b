import { feeUnits } from '../fee-units.ts';
import { type Entry, merchantGroupOf } from './entry.ts';

/** Magnitudes in minor units, and how many transactions. */
export interface Flow {
  readonly sum: number;
  readonly count: number;
}

const MCA_GROUP = 'debt.mca_or_rbf';

export const isMca = (entry: Entry): boolean => merchantGroupOf(entry) === MCA_GROUP;

/**
 * Which transactions each figure is made of (DOMAIN b.1). The same table sums a figure and names its transactions. Deposits
 * are all inflows and withdrawals all outflows, transfers included; a row of zero is neither.
 */
export const MEASURES = {
  deposits: ({ amount }) => amount > 0,
  withdrawals: ({ amount }) => amount < 0,
  revenue: ({ isRevenue }) => isRevenue,
  nonRevenue: ({ amount, isRevenue }) => amount > 0 && !isRevenue,
  inReview: ({ amount, annotation }) => amount > 0 && annotation?.revenue?.verdict === 'review',
  mcaCredits: (entry) => entry.amount > 0 && isMca(entry),
  mcaDebits: (entry) => entry.amount < 0 && isMca(entry),
  ddReversals: (entry) => entry.amount > 0 && entry.slug === 'dd_reversals',
  odNsfFees: (entry) => entry.amount < 0 && entry.slug === 'overdraft_nsf_fees',
} as const satisfies Readonly<Record<string, (entry: Entry) => boolean>>;

export type Measure = keyof typeof MEASURES;

const NAMES = Object.keys(MEASURES) as Measure[];

/** Inflows and outflows of one category. */
export interface CategoryFlow {
  readonly inflow: Flow;
  readonly outflow: Flow;
}

/** Fees in units; `ambiguous` are those whose text does not tell what they were for. */
export interface FeeCount {
  readonly overdraft: number;
  readonly nsf: number;
  readonly ambiguous: number;
}

/** What moved in some days: everything about it that can be added up. */
export interface Tally {
  readonly flows: Readonly<Record<Measure, Flow>>;
  readonly fees: FeeCount;
  /** By category slug. */
  readonly categories: ReadonlyMap<string, CategoryFlow>;
}

type Open<T> = { -readonly [Name in keyof T]: T[Name] };
type OpenFlow = Open<Flow>;

interface OpenTally {
  readonly flows: Record<Measure, OpenFlow>;
  readonly fees: Open<FeeCount>;
  readonly categories: Map<string, { readonly inflow: OpenFlow; readonly outflow: OpenFlow }>;
}

const nothing = (): OpenFlow => ({ sum: 0, count: 0 });

const emptyTally = (): OpenTally => ({
  flows: Object.fromEntries(NAMES.map((name) => [name, nothing()])) as Record<Measure, OpenFlow>,
  fees: { overdraft: 0, nsf: 0, ambiguous: 0 },
  categories: new Map(),
});

function add(flow: OpenFlow, { sum, count }: Flow): void {
  flow.sum += sum;
  flow.count += count;
}

function categoryOf(tally: OpenTally, slug: string): { readonly inflow: OpenFlow; readonly outflow: OpenFlow } {
  const known = tally.categories.get(slug) ?? { inflow: nothing(), outflow: nothing() };
  tally.categories.set(slug, known);
  return known;
}

/** What moved on each day. @param unit what one fee costs, minor units, null where not known */
export function tallyDays(entries: readonly Entry[], unit: number | null): Map<string, Tally> {
  const days = new Map<string, OpenTally>();
  for (const entry of entries) {
    const tally = days.get(entry.date) ?? emptyTally();
    days.set(entry.date, tally);
    const one = { sum: Math.abs(entry.amount), count: 1 };
    for (const name of NAMES) if (MEASURES[name](entry)) add(tally.flows[name], one);
    if (entry.amount !== 0) {
      const { inflow, outflow } = categoryOf(tally, entry.slug);
      add(entry.amount > 0 ? inflow : outflow, one);
    }
    if (MEASURES.odNsfFees(entry)) {
      tally.fees[entry.annotation?.feeKind ?? 'ambiguous'] += feeUnits(one.sum, unit);
    }
  }
  return days;
}

/** All of them together. */
export function addTallies(tallies: Iterable<Tally>): Tally {
  const total = emptyTally();
  for (const { flows, fees, categories } of tallies) {
    for (const name of NAMES) add(total.flows[name], flows[name]);
    total.fees.overdraft += fees.overdraft;
    total.fees.nsf += fees.nsf;
    total.fees.ambiguous += fees.ambiguous;
    for (const [slug, { inflow, outflow }] of categories) {
      const known = categoryOf(total, slug);
      add(known.inflow, inflow);
      add(known.outflow, outflow);
    }
  }
  return total;
}
