import type { AccountType } from '../../../../shared/model/index.ts';
import { HIGHER, LOWER, type Metric, metrics } from '../metric.ts';
import type { RangeFacts } from '../range-facts.ts';
import type { StatementFacts } from '../statement-facts.ts';

/** Savings and lines of credit earn nothing: their statements say nothing of the least revenue. */
const IGNORED: ReadonlySet<AccountType> = new Set(['savings', 'loan']);

const extreme = (
  { statements }: RangeFacts,
  pick: (...numbers: number[]) => number,
  of: (statement: StatementFacts) => number | null,
): number | null => {
  const known = statements.flatMap((statement) => of(statement) ?? []);
  return known.length === 0 ? null : pick(...known);
};

/** Floors and ceilings over the statements that lie wholly in the range (DOMAIN b.3). */
export const PER_STATEMENT: readonly Metric[] = metrics({ group: 'risk_flag', kind: 'past' }, [
  [
    'min_revenue_count_per_statement_ignoring_savings_and_loc_accounts',
    'n',
    HIGHER,
    'Least revenue transactions on a statement, savings and loans left out.',
    (facts) => extreme(facts, Math.min, ({ type, revenueCount }) => (IGNORED.has(type) ? null : revenueCount)),
  ],
  [
    'min_total_revenue_per_statement',
    'amount',
    HIGHER,
    'Least revenue on a statement.',
    (facts) => extreme(facts, Math.min, ({ revenue }) => revenue),
  ],
  [
    'min_average_daily_balance_per_statement',
    'amount',
    HIGHER,
    'Lowest average balance of a statement.',
    (facts) => extreme(facts, Math.min, ({ averageBalance }) => averageBalance),
  ],
  [
    'max_negative_balance_days_per_statement',
    'day',
    LOWER,
    'Most days below zero on a statement.',
    (facts) => extreme(facts, Math.max, ({ negativeDays }) => negativeDays),
  ],
  [
    'max_low_balance_days_per_statement',
    'day',
    LOWER,
    'Most days under the threshold on a statement.',
    (facts) => extreme(facts, Math.max, ({ lowDays }) => lowDays),
  ],
]);
