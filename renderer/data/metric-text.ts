import type { MetricCell, MetricFigures, ScorecardFigures } from '../../shared/figures/scorecard-figures.ts';
import { formatMoney } from '../../shared/money.ts';
import { labelText, shareText, UNKNOWN } from './figure-text.ts';

const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });
/** Always as many digits, so that those beside one another line up; two would call a share of 0.996 whole. */
const RATIO = new Intl.NumberFormat('en-US', { minimumFractionDigits: 3, maximumFractionDigits: 3 });

/** A metric's value by its unit. */
export function metricText({ value }: MetricCell, unit: MetricFigures['unit'], currency: string | null): string {
  if (value === null) return UNKNOWN;
  if (typeof value === 'string') return labelText(value);
  if (typeof value !== 'number') return NUMBER.format(value.length);
  if (unit === 'amount') return formatMoney(value, currency);
  if (unit === 'ratio') return RATIO.format(value);
  return unit === 'probability' ? shareText(value) : NUMBER.format(value);
}

/** Metrics of one group. */
export interface MetricGroupFigures {
  readonly group: string;
  readonly metrics: readonly MetricFigures[];
}

/** The metrics that speak of a text, by their groups; those known in no range only where they are asked for. */
export function metricGroups(
  { metrics }: ScorecardFigures,
  { text, isKnownOnly }: { readonly text: string; readonly isKnownOnly: boolean },
): MetricGroupFigures[] {
  const wanted = text.trim().toLowerCase();
  const found = metrics
    .filter(({ label, description }) => `${labelText(label)}\n${description}`.toLowerCase().includes(wanted))
    .filter(({ cells }) => !isKnownOnly || Object.values(cells).some(({ value }) => value !== null));
  return [...new Set(found.map(({ group }) => group))].map((group) => ({
    group,
    metrics: found.filter((metric) => metric.group === group),
  }));
}
