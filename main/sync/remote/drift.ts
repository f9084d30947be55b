import type { Analysis } from '../../../shared/model/index.ts';
import { DRIFT_KINDS, type DriftKind, type DriftReport } from '../../../shared/sync/drift.ts';
import type { RemoteCompany, RemoteRow } from '../../heron/client/index.ts';
import type { Calculations } from '../../summaries/index.ts';
import { comparedFigures } from './drift-figures.ts';
import { comparedLines } from './drift-lines.ts';
import { comparedMerchants } from './drift-merchants.ts';
import { comparedMetrics } from './drift-metrics.ts';
import { driftOf, type Pair, pairsOf } from './drift-rows.ts';
import type { KnownNames } from './take-over.ts';

const MOST_ROWS = 500;

const NOTHING = { differing: [], same: 0, otherCurrency: 0 };

/** By the rule that holds here, of categories that are known here; by the service's group of those that are not. */
const revenueRule =
  (analysis: Analysis, remote: RemoteCompany, known: KnownNames) =>
  ({ category }: RemoteRow): boolean => {
    if (category === null) return false;
    const slug = known.slugOf(category.label);
    return slug === null
      ? remote.categoryGroups[category.label] === 'revenue'
      : !analysis.settings.nonRevenueCategories.includes(slug);
  };

const isOf =
  (currency: string | null) =>
  ({ here, there }: Pair): boolean =>
    (here?.currency ?? there?.currency ?? null) === currency;

/** What Egret has of a company: everything that is computed of it, the currency with the most transactions first. */
export interface ComputedCompany {
  readonly analysis: Analysis;
  readonly calculations: readonly Calculations[];
}

/** Holds what a service has of a company beside what Egret has of it. */
export function driftReport(
  { analysis, calculations }: ComputedCompany,
  remote: RemoteCompany,
  known: KnownNames,
): DriftReport {
  const pairs = pairsOf(analysis, remote.rows);
  const rows = pairs.flatMap(driftOf);
  const [main] = calculations;
  const figures = main
    ? comparedFigures(main, pairs.filter(isOf(main.currency)), remote.months, revenueRule(analysis, remote, known))
    : NOTHING;
  const lines = main ? comparedLines(main, pairs.filter(isOf(main.currency)), remote, known) : NOTHING;
  const metrics = main ? comparedMetrics(main, remote.metrics) : NOTHING;
  const count = (kind: DriftKind): number => rows.filter((row) => row.kind === kind).length;
  return {
    currency: main?.currency ?? null,
    both: pairs.filter(({ here, there }) => here !== null && there !== null).length,
    onlyHere: count('only_here'),
    onlyThere: count('only_there'),
    counts: Object.fromEntries(DRIFT_KINDS.map((kind) => [kind, count(kind)])) as Record<DriftKind, number>,
    rows: rows.slice(0, MOST_ROWS),
    figures: figures.differing,
    sameFigures: figures.same,
    otherCurrencyFigures: figures.otherCurrency,
    lines: lines.differing,
    sameLines: lines.same,
    otherCurrencyLines: lines.otherCurrency,
    metrics: metrics.differing,
    sameMetrics: metrics.same,
    merchants: comparedMerchants(
      { listed: known.merchants, ofRows: pairs.flatMap(({ here }) => here?.annotation?.merchant?.name ?? []) },
      { listed: remote.merchants, ofRows: pairs.flatMap(({ there }) => there?.merchant?.name ?? []) },
    ),
  };
}
