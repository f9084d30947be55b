import { daysBetween, weekdayOf } from '../../../../shared/dates.ts';
import { averageBalance, holdsMoney, negativeBalanceDays } from '../../balance-days.ts';
import type { TogetherDay } from '../../books/together.ts';
import { within } from '../../books/within.ts';
import { HIGHER, LOWER, type Metric, metrics, perUnit } from '../metric.ts';
import type { RangeFacts } from '../range-facts.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const isWeekday = ({ date }: TogetherDay): boolean => weekdayOf(date) !== 0 && weekdayOf(date) !== 6;

/** Changes from one day's end to the next one's; a gap has none. */
function steps({ balances }: RangeFacts): number[] {
  return balances.slice(1).flatMap((day, at) => {
    const before = balances[at];
    return before && daysBetween(before.date, day.date) === 1 ? [day.balance - before.balance] : [];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The weekday whose mean balance is furthest in a direction; the first in the week of those that are equal. */
function weekdayBy({ balances }: RangeFacts, isBetter: (mean: number, best: number) => boolean): string | null {
  let best: { readonly name: string; readonly mean: number } | null = null;
  for (const [weekday, name] of WEEKDAYS.entries()) {
    const ofDay = balances.filter(({ date }) => weekdayOf(date) === weekday);
    if (ofDay.length === 0) continue;
    const mean = sum(ofDay.map(({ balance }) => balance)) / ofDay.length;
    if (best === null || isBetter(mean, best.mean)) best = { name, mean };
  }
  return best?.name ?? null;
}

const extreme = ({ balances }: RangeFacts, pick: (a: number, b: number) => number): number | null =>
  balances.length === 0 ? null : balances.map(({ balance }) => balance).reduce((a, b) => pick(a, b));

const canOverdraw = ({ company }: RangeFacts): boolean =>
  company.books.accounts.some(({ account }) => holdsMoney(account.type));

/** End-of-day balances of the accounts that hold money, together (DOMAIN b.3, balance). */
export const BALANCE: readonly Metric[] = [
  ...metrics({ group: 'balance', kind: 'latest' }, [
    ['latest_balance', 'amount', HIGHER, 'The last known balance.', ({ balances }) => balances.at(-1)?.balance ?? null],
  ]),
  ...metrics({ group: 'balance', kind: 'past' }, [
    ['balance_minimum', 'amount', HIGHER, 'Lowest end-of-day balance.', (facts) => extreme(facts, Math.min)],
    ['balance_maximum', 'amount', HIGHER, 'Highest end-of-day balance.', (facts) => extreme(facts, Math.max)],
    ['balance_average', 'amount', HIGHER, 'Mean end-of-day balance.', ({ balances }) => averageBalance(balances)],
    [
      'change_in_balance',
      'amount',
      HIGHER,
      'The balance at the end of the range less that at its beginning.',
      ({ balances }) => {
        const [first, last] = [balances[0], balances.at(-1)];
        return first && last ? last.balance - first.opening : null;
      },
    ],
    [
      'negative_balance_days',
      'day',
      LOWER,
      'Days that end below zero.',
      (facts) => (canOverdraw(facts) ? negativeBalanceDays(facts.balances) : null),
    ],
    [
      'negative_balance_days_by_account',
      'day',
      LOWER,
      'Days below zero of the account with the most of them.',
      ({ company, period }) => {
        const each = company.books.accounts
          .filter(({ account }) => holdsMoney(account.type))
          .flatMap(({ days }) => negativeBalanceDays(within(days, period)) ?? []);
        return each.length === 0 ? null : Math.max(...each);
      },
    ],
    [
      'mean_balance_velocity',
      'amount',
      HIGHER,
      'Mean change of the balance from day to day.',
      (facts) => perUnit(sum(steps(facts)), steps(facts).length),
    ],
    [
      'mean_abs_balance_velocity',
      'amount',
      null,
      'Mean size of the change of the balance from day to day.',
      (facts) => perUnit(sum(steps(facts).map(Math.abs)), steps(facts).length),
    ],
    [
      'weekday_balance_average',
      'amount',
      HIGHER,
      'Mean end-of-day balance of Mondays to Fridays.',
      ({ balances }) => averageBalance(balances.filter(isWeekday)),
    ],
    [
      'weekday_with_highest_avg',
      'weekday',
      null,
      'The weekday with the highest mean balance.',
      (facts) => weekdayBy(facts, (mean, best) => mean > best),
    ],
    [
      'weekday_with_lowest_avg',
      'weekday',
      null,
      'The weekday with the lowest mean balance.',
      (facts) => weekdayBy(facts, (mean, best) => mean < best),
    ],
  ]),
];
