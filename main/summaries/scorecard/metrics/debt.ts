import { daysBetween } from '../../../../shared/dates.ts';
import { type Entry, merchantGroupOf } from '../../books/entry.ts';
import { isMca } from '../../books/tally.ts';
import { sideOf } from '../../parties/party.ts';
import { HIGHER, LOWER, type Metric, metrics, perUnit, quotient } from '../metric.ts';
import { categoryIn, type RangeFacts } from '../range-facts.ts';
import { netOperatingCashflow } from './flows.ts';

const advances = ({ lending }: RangeFacts): Entry[] =>
  lending.filter(({ slug, amount }) => slug === 'debt_investment' && amount > 0);

const distinct = (entries: readonly Entry[]): number => new Set(entries.map((entry) => sideOf(entry)[0])).size;

const repaid = (facts: RangeFacts): number => categoryIn(facts, 'debt_repayment').outflow.sum;

/** Money lent and repaid (DOMAIN b.3, debt). */
export const DEBT: readonly Metric[] = [
  ...metrics({ group: 'debt', kind: 'latest' }, [
    [
      'last_debt_investment',
      'amount',
      null,
      'The last money lent to the company.',
      (facts) => advances(facts).at(-1)?.amount ?? null,
    ],
    [
      'last_debt_investment_days',
      'day',
      HIGHER,
      'Days since money was last lent to the company.',
      (facts) => {
        const last = advances(facts).at(-1);
        return last ? daysBetween(last.date, facts.anchor) : null;
      },
    ],
    [
      'latest_largest_mca_funding_amount',
      'amount',
      null,
      'The largest advance of an MCA funder; of equal ones the latest.',
      ({ lending }) => {
        const funded = lending.filter((entry) => isMca(entry) && entry.amount > 0);
        return funded.reduce<number | null>((most, { amount }) => Math.max(most ?? 0, amount), null);
      },
    ],
  ]),
  ...metrics({ group: 'debt', kind: 'past' }, [
    [
      'debt_investment',
      'amount',
      null,
      'Money lent to the company.',
      (facts) => categoryIn(facts, 'debt_investment').inflow.sum,
    ],
    [
      'debt_investment_count',
      'n',
      null,
      'How often money was lent to the company.',
      (facts) => categoryIn(facts, 'debt_investment').inflow.count,
    ],
    ['debt_investors', 'n', LOWER, 'Different lenders that gave money.', (facts) => distinct(advances(facts))],
    ['debt_repayment', 'amount', LOWER, 'Money repaid to lenders.', repaid],
    [
      'debt_repayment_daily_average',
      'amount',
      LOWER,
      'Money repaid ÷ calendar days.',
      (facts) => perUnit(repaid(facts), facts.dayCount),
    ],
    [
      'debt_collection',
      'amount',
      LOWER,
      'Money paid to collectors of debts.',
      ({ lending }) =>
        lending
          .filter((entry) => merchantGroupOf(entry) === 'debt.collections' && entry.amount < 0)
          .reduce((sum, { amount }) => sum - amount, 0),
    ],
    ['distinct_mcas', 'n', LOWER, 'Different MCA funders.', ({ lending }) => distinct(lending.filter(isMca))],
    [
      'distinct_mcas_from_inflows',
      'n',
      LOWER,
      'Different MCA funders that gave money.',
      ({ lending }) => distinct(lending.filter((entry) => isMca(entry) && entry.amount > 0)),
    ],
    [
      'distinct_mcas_from_outflows',
      'n',
      LOWER,
      'Different MCA funders that were paid.',
      ({ lending }) => distinct(lending.filter((entry) => isMca(entry) && entry.amount < 0)),
    ],
    [
      'debt_service_coverage_ratio',
      'ratio',
      HIGHER,
      'Net operating cashflow ÷ money repaid to lenders.',
      (facts) => quotient(netOperatingCashflow(facts), repaid(facts)),
    ],
  ]),
];
