import { daysBetween } from '../../../../shared/dates.ts';
import { mergedPeriods } from '../../../../shared/merged-periods.ts';
import { around, daysOf, shared } from '../../books/period.ts';
import { HIGHER, LOWER, type Metric, metrics, quotient } from '../metric.ts';
import type { RangeFacts } from '../range-facts.ts';

const total = (
  { daily }: RangeFacts,
  name: 'count' | 'amount' | 'categorised' | 'withMerchant' | 'confident' | 'withBalance',
) => daily.reduce((sum, day) => sum + day[name], 0);

/** Days that a statement of an enabled account covers. */
const coveredDays = ({ company, period }: RangeFacts): number =>
  mergedPeriods(
    company.books.accounts.flatMap(({ covered }) => covered.flatMap((one) => shared(one, period) ?? [])),
  ).reduce((sum, one) => sum + daysOf(one), 0);

/** Whether the data are enough to say anything (DOMAIN b.3, data quality). */
const QUALITY: readonly Metric[] = [
  ...metrics({ group: 'data_quality', kind: 'latest' }, [
    ['data_volume', 'n', HIGHER, 'Transactions, without those that repeat another.', (facts) => total(facts, 'count')],
    [
      'date_range',
      'day',
      HIGHER,
      'Days from the first to the last transaction.',
      ({ daily }) => {
        const [first, last] = [daily[0], daily.at(-1)];
        return first && last ? daysBetween(first.date, last.date) : null;
      },
    ],
    [
      'date_range_with_data_sources',
      'day',
      HIGHER,
      'Days from the first to the last day that a statement covers.',
      ({ company }) => {
        const span = around(company.books.accounts.flatMap(({ covered }) => covered));
        return span && daysBetween(span.from, span.to);
      },
    ],
    [
      'data_freshness',
      'day',
      LOWER,
      'Days from the last transaction to today.',
      ({ company: { books } }) => books.lastTransaction && daysBetween(books.lastTransaction, books.asOf),
    ],
    ['accounts', 'n', null, 'Enabled accounts.', ({ company }) => company.books.accounts.length],
    [
      'potentially_duplicated_account_pairs',
      'n',
      LOWER,
      'Pairs of accounts of which six tenths of the smaller have the same dates and amounts.',
      ({ company }) => company.coverage.reduce((sum, one) => sum + one.duplicateAccountIds.length, 0) / 2,
    ],
    [
      'has_unreconciled_data',
      'n',
      LOWER,
      '1 where statements of an enabled account overlap and disagree, else 0.',
      ({ company }) => (company.coverage.some((one) => one.hasUnreconciledEnabledOverlap) ? 1 : 0),
    ],
  ]),
  ...metrics({ group: 'data_quality', kind: 'past' }, [
    [
      'has_balance_ratio',
      'ratio',
      HIGHER,
      'Transactions that print a balance ÷ transactions.',
      (facts) => quotient(total(facts, 'withBalance'), total(facts, 'count')),
    ],
    [
      'data_coverage',
      'ratio',
      HIGHER,
      'Days that a statement covers ÷ days of the range.',
      (facts) => quotient(coveredDays(facts), daysOf(facts.requested)),
    ],
  ]),
];

/** How far the transactions are understood. */
const PROCESSING: readonly Metric[] = metrics({ group: 'processing_quality', kind: 'past' }, [
  [
    'category_coverage',
    'ratio',
    HIGHER,
    'Amount with a category ÷ amount moved.',
    (facts) => quotient(total(facts, 'categorised'), total(facts, 'amount')),
  ],
  [
    'merchant_coverage',
    'ratio',
    HIGHER,
    'Amount with a merchant ÷ amount moved.',
    (facts) => quotient(total(facts, 'withMerchant'), total(facts, 'amount')),
  ],
  [
    'confidence',
    'probability',
    HIGHER,
    'Mean confidence of categories, weighted by amount.',
    (facts) => quotient(total(facts, 'confident'), total(facts, 'amount')),
  ],
  [
    'revenue_anomalies',
    'n',
    LOWER,
    'Revenue transactions whose anomaly score is 0.9 or more.',
    ({ revenueAnomalies }) => revenueAnomalies.length,
  ],
  [
    'unconnected_account_ratio',
    'ratio',
    LOWER,
    'Transfers to and from accounts without statements ÷ revenue.',
    ({ tally }) => {
      const flow = tally.categories.get('unreconciled_intra_company_transfers');
      return quotient((flow?.inflow.sum ?? 0) + (flow?.outflow.sum ?? 0), tally.flows.revenue.sum);
    },
  ],
]);

export const DATA_QUALITY: readonly Metric[] = [...QUALITY, ...PROCESSING];
