import type { DriftMetric } from '../../../shared/sync/drift.ts';
import { type RemoteMetric, scorecardMetrics } from '../../heron/client/index.ts';
import { scorecardJson } from '../../heron/index.ts';
import type { Calculations } from '../../summaries/index.ts';

const keyOf = ({ label, dateRange }: RemoteMetric): string => JSON.stringify([label, dateRange]);

/** Metrics of the scorecard, here and there. */
export interface ComparedMetrics {
  readonly differing: readonly DriftMetric[];
  readonly same: number;
}

/** Holds a service's scorecard beside Egret's, which is put into Heron's words first: both are read alike. */
export function comparedMetrics(
  { scorecard, currency }: Calculations,
  remote: readonly RemoteMetric[],
): ComparedMetrics {
  const own = new Map(
    scorecardMetrics.parse(scorecardJson(scorecard, currency)).map((metric) => [keyOf(metric), metric]),
  );
  const known = remote.filter((metric) => {
    const here = own.get(keyOf(metric));
    // What neither of them tells is not the same: it is nothing.
    return here !== undefined && (here.value !== null || metric.value !== null);
  });
  const differing = known.flatMap((metric): DriftMetric[] => {
    const { label, dateRange, unit, value: there } = metric;
    const here = own.get(keyOf(metric))?.value ?? null;
    return here === there ? [] : [{ label, dateRange, unit, here, there }];
  });
  return { differing, same: known.length - differing.length };
}
