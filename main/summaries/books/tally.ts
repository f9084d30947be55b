import type { PlainDate } from '../../../shared/dates.ts';
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
const INFLOW_MEASURES = {
  deposits: () => true,
  revenue: ({ isRevenue }) => isRevenue,
  nonRevenue: ({ isRevenue }) => !isRevenue,
  inReview: ({ annotation }) => annotation?.revenue?.verdict === 'review',
  mcaCredits: (entry) => isMca(entry),
  ddReversals: ({ slug }) => slug === 'dd_reversals',
} as const satisfies Readonly<Record<string, (entry: Entry) => boolean>>;

const OUTFLOW_MEASURES = {
  withdrawals: () => true,
  mcaDebits: (entry) => isMca(entry),
  odNsfFees: ({ slug }) => slug === 'overdraft_nsf_fees',
} as const satisfies Readonly<Record<string, (entry: Entry) => boolean>>;

type InflowMeasure = keyof typeof INFLOW_MEASURES;
type OutflowMeasure = keyof typeof OUTFLOW_MEASURES;

export type Measure = InflowMeasure | OutflowMeasure;

interface NamedMeasure {
  readonly name: Measure;
  readonly belongs: (entry: Entry) => boolean;
}

const namedMeasures = (table: Readonly<Partial<Record<Measure, NamedMeasure['belongs']>>>): readonly NamedMeasure[] =>
  Object.entries(table).map(([name, belongs]) => ({ name: name as Measure, belongs }));

const INFLOWS = namedMeasures(INFLOW_MEASURES);
const OUTFLOWS = namedMeasures(OUTFLOW_MEASURES);
const NAMES = [...INFLOWS, ...OUTFLOWS].map(({ name }) => name);

/** Whether a transaction is part of a figure. */
export function isPartOf(measure: Measure, entry: Entry): boolean {
  if (entry.amount === 0) return false;
  return (entry.amount > 0 ? INFLOWS : OUTFLOWS).some(({ name, belongs }) => name === measure && belongs(entry));
}

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
  readonly categories: Map<string, OpenCategoryFlow>;
}

interface OpenCategoryFlow {
  readonly inflow: OpenFlow;
  readonly outflow: OpenFlow;
}

const nothing = (): OpenFlow => ({ sum: 0, count: 0 });

const emptyTally = (): OpenTally => ({
  flows: {
    deposits: nothing(),
    withdrawals: nothing(),
    revenue: nothing(),
    nonRevenue: nothing(),
    inReview: nothing(),
    mcaCredits: nothing(),
    mcaDebits: nothing(),
    ddReversals: nothing(),
    odNsfFees: nothing(),
  },
  fees: { overdraft: 0, nsf: 0, ambiguous: 0 },
  categories: new Map(),
});

function add(flow: OpenFlow, { sum, count }: Flow): void {
  flow.sum += sum;
  flow.count += count;
}

function categoryOf(categories: OpenTally['categories'], slug: string): OpenCategoryFlow {
  const known = categories.get(slug);
  if (known) return known;
  const made = { inflow: nothing(), outflow: nothing() };
  categories.set(slug, made);
  return made;
}

/** What moved on one day. */
export interface DayTally {
  readonly date: PlainDate;
  readonly tally: Tally;
}

/**
 * What moved on each day with a transaction, oldest first.
 *
 * @param entries oldest first
 * @param unit what one fee costs, minor units, null where not known
 */
export function tallyDays(entries: readonly Entry[], unit: number | null): DayTally[] {
  const days: { readonly date: PlainDate; readonly tally: OpenTally }[] = [];
  for (const entry of entries) {
    if (days.at(-1)?.date !== entry.date) days.push({ date: entry.date, tally: emptyTally() });
    const day = days.at(-1);
    if (day && entry.amount !== 0) addEntry(day.tally, entry, unit);
  }
  return days;
}

function addEntry({ flows, fees, categories }: OpenTally, entry: Entry, unit: number | null): void {
  const isInflow = entry.amount > 0;
  const size = Math.abs(entry.amount);
  for (const { name, belongs } of isInflow ? INFLOWS : OUTFLOWS) {
    if (!belongs(entry)) continue;
    flows[name].sum += size;
    flows[name].count += 1;
  }
  const { inflow, outflow } = categoryOf(categories, entry.slug);
  const flow = isInflow ? inflow : outflow;
  flow.sum += size;
  flow.count += 1;
  if (!isInflow && OUTFLOW_MEASURES.odNsfFees(entry))
    fees[entry.annotation?.feeKind ?? 'ambiguous'] += feeUnits(size, unit);
}

/** All of them together. */
export function addTallies(days: Iterable<{ readonly tally: Tally }>): Tally {
  const total = emptyTally();
  for (const {
    tally: { flows, fees, categories },
  } of days) {
    for (const name of NAMES) add(total.flows[name], flows[name]);
    total.fees.overdraft += fees.overdraft;
    total.fees.nsf += fees.nsf;
    total.fees.ambiguous += fees.ambiguous;
    for (const [slug, { inflow, outflow }] of categories) {
      const known = categoryOf(total.categories, slug);
      add(known.inflow, inflow);
      add(known.outflow, outflow);
    }
  }
  return total;
}
