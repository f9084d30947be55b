import { z } from 'zod';
import type { RemoteMetric } from './remote-company.ts';

const text = z.string().nullish();

const metric = z.object({ label: z.string(), date_range: text, unit: text, value: z.unknown() }).transform(
  (sent): RemoteMetric => ({
    label: sent.label,
    dateRange: sent.date_range ?? null,
    unit: sent.unit ?? null,
    value: typeof sent.value === 'number' || typeof sent.value === 'string' ? sent.value : null,
  }),
);

/** The metrics of a scorecard, Heron's or Egret's own in Heron's words; lists of values are left out. */
export const scorecardMetrics = z
  .object({ metrics: z.array(metric).nullish() })
  .transform(({ metrics }): readonly RemoteMetric[] => metrics ?? []);
