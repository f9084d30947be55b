import { averageBalance } from '../../balance-days.ts';
import type { TogetherDay } from '../../books/together.ts';
import { HIGHER, type Metric, metrics, quotient } from '../metric.ts';
import type { RangeFacts } from '../range-facts.ts';

const mean = (days: readonly TogetherDay[]): number =>
  days.reduce((sum, { balance }) => sum + balance, 0) / days.length;

/** The mean of the later half less that of the earlier one, in standard deviations; the middle day is in the later. */
function trendOf({ balances }: RangeFacts): number | null {
  const middle = Math.floor(balances.length / 2);
  if (middle === 0) return null;
  const average = mean(balances);
  const variance = balances.reduce((sum, { balance }) => sum + (balance - average) ** 2, 0) / balances.length;
  return quotient(mean(balances.slice(middle)) - mean(balances.slice(0, middle)), Math.sqrt(variance));
}

/** What leaves the company: outflows but those to its own accounts. */
function expensesIn({ tally, company }: RangeFacts): number {
  let spent = 0;
  for (const [slug, { outflow }] of tally.categories)
    if (company.books.categories.get(slug)?.group !== 'intra_company') spent += outflow.sum;
  return spent;
}

function expenseDays(facts: RangeFacts): number | null {
  const average = averageBalance(facts.balances);
  return average === null ? null : quotient(average * facts.dayCount, expensesIn(facts));
}

/** What underwriters ask for and Heron has no metric of (DOMAIN b.5, after Ocrolus' cash_balance_trend and cash_expense_days). */
export const UNDERWRITING: readonly Metric[] = metrics({ group: 'balance', kind: 'past' }, [
  [
    'cash_balance_trend',
    'ratio',
    HIGHER,
    'Mean balance of the later half less that of the earlier half, ÷ standard deviation: above zero it rises (Ocrolus has the opposite sign).',
    trendOf,
  ],
  [
    'cash_expense_days',
    'ratio',
    HIGHER,
    'Average balance ÷ average daily outflow, own transfers left out: for how many days the money would last.',
    expenseDays,
  ],
]);
