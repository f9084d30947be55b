import { addDays } from '../../../../shared/dates.ts';
import { daysOf } from '../../books/period.ts';
import { within } from '../../books/within.ts';
import { HIGHER, LOWER, type Metric, metrics } from '../metric.ts';
import { type RangeFacts, rangeFacts } from '../range-facts.ts';

const LOOK_BACK = 90;
/** Fewer days say nothing of the days to come. */
const LEAST_DAYS = 30;

/** The last ninety days of the data up to the anchor; null where there are too few. */
function past({ company, anchor }: RangeFacts): RangeFacts | null {
  const facts = rangeFacts(company, anchor, { from: addDays(anchor, 1 - LOOK_BACK), to: anchor });
  return facts && facts.dayCount >= LEAST_DAYS ? facts : null;
}

/** What comes if the last ninety days go on: no more is claimed (experimental). */
export const FORECAST: readonly Metric[] = metrics({ group: 'forecast', kind: 'next' }, [
  [
    'predicted_nsf_fees',
    'amount',
    LOWER,
    'Overdraft and NSF fees of the last ninety days ÷ their days × the days to come (experimental).',
    (facts) => {
      const before = past(facts);
      return before && Math.round((before.tally.flows.odNsfFees.sum / before.dayCount) * daysOf(facts.requested));
    },
  ],
  [
    'predicted_balance_daily_average',
    'amount',
    HIGHER,
    'The last balance, moved each day by the mean daily change of the last ninety days, averaged over the days to come (experimental).',
    (facts) => {
      const before = past(facts);
      const days = before && within(before.company.books.days, before.period);
      const [first, last] = [days?.[0], days?.at(-1)];
      if (!days || !first || !last) return null;
      const daily = (last.balance - first.opening) / days.length;
      return Math.round(last.balance + (daily * (daysOf(facts.requested) + 1)) / 2);
    },
  ],
]);
