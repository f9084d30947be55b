import { addDays, type PlainDate } from '../../../shared/dates.ts';
import { addMonths, monthOf, monthPeriod, type Period } from '../books/period.ts';

const DAYS = [30, 45, 60, 90, 120, 180, 365] as const;
const CALENDAR_MONTHS = [1, 2, 3, 4, 6, 12, 15, 24] as const;
const FULL_MONTHS = [1, 2, 3, 6, 12] as const;
const NEXT_DAYS = [30, 60, 90, 180] as const;

/** A stretch of time before or after the day the scorecard looks from (DOMAIN b.3). */
export interface DateRange {
  readonly label: string;
  readonly kind: 'latest' | 'past' | 'next';
  /** @param anchor the day it looks from @param first the first day of the data */
  readonly periodAt: (anchor: PlainDate, first: PlainDate) => Period;
}

const lastDays = (days: number): DateRange => ({
  label: `last_${days}_days`,
  kind: 'past',
  periodAt: (anchor) => ({ from: addDays(anchor, 1 - days), to: anchor }),
});

/** The month of the anchor, up to it, and the months before. */
const calendarMonths = (months: number): DateRange => ({
  label: `last_${months}_calendar_months`,
  kind: 'past',
  periodAt: (anchor) => ({ from: `${addMonths(monthOf(anchor), 1 - months)}-01`, to: anchor }),
});

/** Months that are over on the day of the anchor. */
const fullMonths = (months: number): DateRange => ({
  label: `last_${months}_full_calendar_months`,
  kind: 'past',
  periodAt: (anchor) => {
    const own = monthOf(anchor);
    const last = monthPeriod(own).to === anchor ? own : addMonths(own, -1);
    return { from: `${addMonths(last, 1 - months)}-01`, to: monthPeriod(last).to };
  },
});

const nextDays = (days: number): DateRange => ({
  label: `next_${days}_days`,
  kind: 'next',
  periodAt: (anchor) => ({ from: addDays(anchor, 1), to: addDays(anchor, days) }),
});

/** All the data up to the anchor. */
const LATEST: DateRange = {
  label: 'latest',
  kind: 'latest',
  periodAt: (anchor, first) => ({ from: first, to: anchor }),
};

export const DATE_RANGES: readonly DateRange[] = [
  LATEST,
  ...DAYS.map(lastDays),
  ...CALENDAR_MONTHS.map(calendarMonths),
  ...FULL_MONTHS.map(fullMonths),
  ...NEXT_DAYS.map(nextDays),
];
