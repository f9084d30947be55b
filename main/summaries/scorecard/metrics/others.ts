import { type Metric, metrics } from '../metric.ts';
import { distinct } from '../range-facts.ts';

export const OTHERS: readonly Metric[] = [
  ...metrics({ group: 'processing_quality', kind: 'past' }, [
    [
      'merchant_heron_ids',
      'array',
      null,
      'Ids of the merchants that occur.',
      ({ daily }) => [...distinct(daily.map(({ merchantIds }) => merchantIds))].sort(),
    ],
  ]),
  ...metrics({ group: 'heron', kind: 'latest' }, [
    [
      'heron_score',
      'n',
      null,
      "Heron's own score, which is not computed here; the local score is another one.",
      () => null,
    ],
  ]),
];
