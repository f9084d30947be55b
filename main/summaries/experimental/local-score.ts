import type { PlainDate } from '../../../shared/dates.ts';
import type { MetricStatus, Scorecard } from '../scorecard/scorecard.ts';

/** Why data are not good enough for a score (DOMAIN b.6). */
export type DataQualityIssue =
  | 'date_range_too_low'
  | 'confidence_too_low'
  | 'ctg_coverage_too_low'
  | 'data_volume_too_low'
  | 'data_not_fresh';

/** What one group of features adds. */
export interface ScoreShare {
  readonly group: 'balance' | 'profit_and_loss' | 'debt' | 'risk_flag';
  readonly points: number;
  readonly mostPoints: number;
  /** How it was computed, one true sentence. */
  readonly reason: string;
}

/** A transparent score of points, 0 to 1000 (experimental). It is no one else's score. */
export interface LocalScore {
  readonly value: number | null;
  readonly status: MetricStatus;
  readonly issues: readonly DataQualityIssue[];
  readonly shares: readonly ScoreShare[];
  readonly referenceDate: PlainDate | null;
}

const GROUP_POINTS = 250;
/** The days that most of it looks at. */
export const SCORE_RANGE = 'last_90_days';
/** Least quality of the data: days, confidence, share of amount with a category, transactions; most days since the last. */
const LEAST = { dateRange: 90, confidence: 0.7, categoryCoverage: 0.7, volume: 50, freshness: 45 } as const;
/** A month's average balance of a quarter of the month's revenue gives all points for balances. */
const BEST_BALANCE_SHARE = 0.25;
/** A net operating cashflow of a fifth of revenue gives all points for profit. */
const BEST_MARGIN = 0.2;
/** A holdback of so many per cent leaves no points for debt. */
const WORST_HOLDBACK = 25;
/** So many days with an NSF or overdraft fee leave no points for risk. */
const WORST_FEE_DAYS = 6;

/**
 * @param holdback percent of revenue that positions take; null where not known
 */
export function localScore(card: Scorecard, holdback: number | null): LocalScore {
  const valueAt = (label: string, range: string): number | null => {
    const cell = card.cells.find(({ metric, dateRange }) => metric.label === label && dateRange === range);
    return typeof cell?.value === 'number' ? cell.value : null;
  };
  const recent = (label: string): number | null => valueAt(label, SCORE_RANGE);
  const issues = issuesOf(valueAt);
  const shares = [
    balanceShare(recent('balance_average'), recent('revenue_monthly_average')),
    profitShare(recent('net_operating_cashflow'), recent('revenue')),
    debtShare(holdback),
    riskShare(recent('nsf_days')),
  ].filter((share) => share !== null);
  const isWhole = shares.length === 4;
  return {
    value: isWhole ? Math.round(shares.reduce((sum, { points }) => sum + points, 0)) : null,
    status: !isWhole ? 'not_available' : issues.length > 0 ? 'partially_available' : 'available',
    issues,
    shares,
    referenceDate: card.anchor,
  };
}

function issuesOf(valueAt: (label: string, range: string) => number | null): DataQualityIssue[] {
  const issues: (readonly [DataQualityIssue, boolean])[] = [
    ['date_range_too_low', (valueAt('date_range', 'latest') ?? 0) < LEAST.dateRange],
    ['confidence_too_low', (valueAt('confidence', SCORE_RANGE) ?? 0) < LEAST.confidence],
    ['ctg_coverage_too_low', (valueAt('category_coverage', SCORE_RANGE) ?? 0) < LEAST.categoryCoverage],
    ['data_volume_too_low', (valueAt('data_volume', 'latest') ?? 0) < LEAST.volume],
    ['data_not_fresh', (valueAt('data_freshness', 'latest') ?? Number.POSITIVE_INFINITY) > LEAST.freshness],
  ];
  return issues.filter(([, isIssue]) => isIssue).map(([issue]) => issue);
}

const pointsOf = (share: number): number => Math.round(GROUP_POINTS * Math.min(1, Math.max(0, share)));

const shareOf = (group: ScoreShare['group'], share: number, reason: string): ScoreShare => ({
  group,
  points: pointsOf(share),
  mostPoints: GROUP_POINTS,
  reason,
});

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

function balanceShare(average: number | null, monthly: number | null): ScoreShare | null {
  if (average === null || monthly === null || monthly <= 0) return null;
  const share = average / monthly;
  return shareOf(
    'balance',
    share / BEST_BALANCE_SHARE,
    `The average balance is ${percent(share)} of a month's revenue.`,
  );
}

function profitShare(net: number | null, revenue: number | null): ScoreShare | null {
  if (net === null || revenue === null || revenue <= 0) return null;
  const margin = net / revenue;
  return shareOf('profit_and_loss', margin / BEST_MARGIN, `Net operating cashflow is ${percent(margin)} of revenue.`);
}

const debtShare = (holdback: number | null): ScoreShare | null =>
  holdback === null
    ? null
    : shareOf('debt', 1 - holdback / WORST_HOLDBACK, `Known positions take ${holdback}% of the monthly revenue.`);

const riskShare = (days: number | null): ScoreShare | null =>
  days === null ? null : shareOf('risk_flag', 1 - days / WORST_FEE_DAYS, `Days with an overdraft or NSF fee: ${days}.`);
