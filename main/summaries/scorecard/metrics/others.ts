import { type Metric, metrics } from '../metric.ts';

export const OTHERS: readonly Metric[] = [
  ...metrics({ group: 'processing_quality', kind: 'past' }, [
    [
      'merchant_heron_ids',
      'array',
      null,
      'Ids of the merchants that occur.',
      ({ company, period }) => company.merchantIdsIn(period),
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
